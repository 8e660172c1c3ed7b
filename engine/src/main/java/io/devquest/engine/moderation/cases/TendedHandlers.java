package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** What waits for those who moderate a thing, over REST. */
final class TendedHandlers {

    private static final int LIMIT = 20;
    private static final int CAP = 100;

    private final Cases cases;
    private final CaseFiles files;

    TendedHandlers(Cases cases, CaseFiles files) {
        this.cases = cases;
        this.files = files;
    }

    Response list(Request request) {
        Id id = request.id("id");
        cases.tended(request.actor(), request.parameter("type"), id);
        return Response.json(files.list(Filters.of(request, null, id), request.paging(LIMIT, CAP)));
    }
}
