package io.devquest.engine.views;

import io.devquest.api.access.Actor;
import io.devquest.api.http.Request;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For whom and where a page is drawn.
 *
 * @param actor who will see it
 * @param csrfToken goes into every form
 * @param nonce allows the page's own scripts
 * @param path the address of the page
 * @param request the request, for slots; absent on error pages
 */
public record Drawing(
        Actor actor,
        String csrfToken,
        String nonce,
        String path,
        @Nullable Request request) {

    public Drawing(Actor actor, String csrfToken, String nonce, String path) {
        this(actor, csrfToken, nonce, path, null);
    }

    Locale locale() {
        return request == null ? Locale.ENGLISH : request.locale();
    }
}
