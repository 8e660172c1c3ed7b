package io.devquest.engine.access.group;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;

/** A page shown again with what went wrong on it. */
final class FailedForm {

    private FailedForm() {}

    static Response on(Page page, CommunityException failure, Request request) {
        Page again = failure instanceof InvalidInput invalid
                ? page.withErrors(invalid, request.form())
                : page.with("problem", failure.getMessage()).with("values", request.form());
        return Response.page(again).status(failure.error().kind().status());
    }
}
