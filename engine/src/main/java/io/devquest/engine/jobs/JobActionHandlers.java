package io.devquest.engine.jobs;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import java.util.function.Consumer;

/** What is done with a job, by REST. */
final class JobActionHandlers {

    private final JobDesk jobs;

    JobActionHandlers(JobDesk jobs) {
        this.jobs = jobs;
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

    private static Response change(Request request, Consumer<Id> change) {
        change.accept(request.id("id"));
        return Response.noContent();
    }
}
