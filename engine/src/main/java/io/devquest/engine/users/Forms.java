package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.view.Page;
import java.util.HashMap;
import java.util.Map;

/** Forms shown first, and again with what was wrong; a password is never sent back. */
final class Forms {

    private Forms() {}

    static Page empty(Page page, Map<String, String> values) {
        return page.with("errors", Map.of()).with("problem", null).with("values", values);
    }

    static Page again(Page page, CommunityException failure, Map<String, String> form) {
        Map<String, String> values = new HashMap<>(form);
        values.remove("password");
        values.remove("_csrf");
        if (failure instanceof InvalidInput invalid) {
            return page.withErrors(invalid, values);
        }
        return page.with("problem", failure.getMessage()).with("values", values);
    }
}
