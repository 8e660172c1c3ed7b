package io.devquest.engine.jobs;

import io.devquest.api.data.Id;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The screen of the jobs. What fails is said on the screen itself. */
final class JobPageHandlers {

    private static final String PATH = "/admin/jobs";

    private final JobDesk jobs;
    private final JobWords words;

    JobPageHandlers(JobDesk jobs, JobWords words) {
        this.jobs = jobs;
        this.words = words;
    }

    Response page(Request request) {
        return Response.page(screen(request, null));
    }

    Response history(Request request) {
        Slice<JobRun> runs = jobs.runs(request.paging(JobHandlers.LIMIT, JobHandlers.CAP));
        return Response.page(Page.of("core/admin/job-history", "core.jobs.history")
                .with("runs", runs.items())
                .with("next", runs.next() == null ? null : PATH + "/history?after=" + runs.next()));
    }

    Response run(Request request) {
        return change(request, jobs::run);
    }

    Response cancel(Request request) {
        return change(request, jobs::cancel);
    }

    Response pause(Request request) {
        return change(request, id -> jobs.pause(id, true));
    }

    Response resume(Request request) {
        return change(request, id -> jobs.pause(id, false));
    }

    Response dismiss(Request request) {
        return change(request, jobs::dismiss);
    }

    private Response change(Request request, Consumer<Id> change) {
        try {
            change.accept(request.id("id"));
            return Response.redirect(PATH);
        } catch (CommunityException e) {
            return Response.page(screen(request, e.getMessage()))
                    .status(e.error().kind().status());
        }
    }

    private Page screen(Request request, @Nullable String problem) {
        Slice<JobLine> asked = jobs.asked(null, request.paging(JobHandlers.LIMIT, JobHandlers.CAP));
        List<JobWords.Line> recurring = words.of(jobs.recurring(), request.locale());
        List<JobWords.Line> queue = words.of(asked.items(), request.locale());
        return Page.of("core/admin/jobs", "core.jobs.title")
                .with(
                        "running",
                        Stream.concat(recurring.stream(), queue.stream()).anyMatch(JobWords.Line::running))
                .with("problem", problem)
                .with("recurring", recurring)
                .with("failed", jobs.failed())
                .with("asked", queue)
                .with("next", asked.next() == null ? null : PATH + "?after=" + asked.next());
    }
}
