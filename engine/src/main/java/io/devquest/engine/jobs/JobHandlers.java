package io.devquest.engine.jobs;

import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Jobs by REST. */
final class JobHandlers {

    static final int LIMIT = 50;
    static final int CAP = 200;
    private static final Set<String> STATES = Set.of("waiting", "failed");

    private final JobDesk jobs;

    JobHandlers(JobDesk jobs) {
        this.jobs = jobs;
    }

    Response recurring(Request request) {
        return Response.json(new Slice<>(jobs.recurring(), null));
    }

    Response asked(Request request) {
        return Response.json(jobs.asked(state(request), request.paging(LIMIT, CAP)));
    }

    Response runs(Request request) {
        return Response.json(jobs.runs(request.paging(LIMIT, CAP)));
    }

    Response get(Request request) {
        return Response.json(jobs.get(request.id("id")));
    }

    private static @Nullable String state(Request request) {
        String state = request.query("state").filter(word -> !word.isEmpty()).orElse(null);
        if (state != null && !STATES.contains(state)) {
            throw new CommunityException(CommonErrors.PARAMETER_INVALID, "The parameter 'state' is waiting or failed.");
        }
        return state;
    }
}
