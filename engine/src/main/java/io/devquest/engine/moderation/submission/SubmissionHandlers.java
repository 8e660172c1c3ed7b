package io.devquest.engine.moderation.submission;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;

/** What was held, for those who wrote it. */
final class SubmissionHandlers {

    private static final String PATH = "/submissions";
    private static final int ON_ONE_PAGE = 20;

    private final Submissions submissions;

    SubmissionHandlers(Submissions submissions) {
        this.submissions = submissions;
    }

    Response page(Request request) {
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        return Response.page(Page.of("core/submissions", "core.submissions.title")
                .with("submissions", submissions.list(request.actor(), paging))
                .with("held", request.query("held").flatMap(Id::parse).orElse(null)));
    }

    Response withdrawn(Request request) {
        submissions.withdraw(request.actor(), request.id("id"));
        return Response.redirect(PATH);
    }

    Response list(Request request) {
        return Response.json(submissions.list(request.actor(), request.paging(20, 100)));
    }

    Response get(Request request) {
        return Response.json(submissions.get(request.actor(), request.id("id")));
    }

    Response withdraw(Request request) {
        submissions.withdraw(request.actor(), request.id("id"));
        return Response.noContent();
    }
}
