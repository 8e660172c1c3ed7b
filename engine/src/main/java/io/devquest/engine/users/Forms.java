package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms shown first, and again with what was wrong; a password is never sent back. */
final class Forms {

    private Forms() {}

    static Page empty(Page page, Map<String, String> values) {
        return page.with("errors", Map.of()).with("problem", null).with("values", values);
    }

    static Page again(Page page, CommunityException failure, Map<String, String> form) {
        Map<String, String> values = new HashMap<>(form);
        List.of("password", "current", "_csrf").forEach(values::remove);
        if (failure instanceof InvalidInput invalid) {
            return page.withErrors(invalid, values);
        }
        return page.with("problem", failure.getMessage()).with("values", values);
    }

    /** The form again with its status, and when to come back if it was sent too often. */
    static Response refused(Page page, CommunityException failure, Map<String, String> form) {
        Response response = Response.page(again(page, failure, form))
                .status(failure.error().kind().status());
        return failure instanceof TooManyRequests passing
                ? response.header(
                        "Retry-After", Long.toString(passing.retryAfter().toSeconds()))
                : response;
    }
}
