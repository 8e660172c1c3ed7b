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
 * @param icons those that the page draws at its end; absent if each is drawn where it stands
 * @param shared absent unless what is drawn is kept for others
 */
public record Drawing(
        Actor actor,
        String csrfToken,
        String nonce,
        String path,
        @Nullable Request request,
        @Nullable IconSheet icons,
        @Nullable Shared shared) {

    public Drawing(Actor actor, String csrfToken, String nonce, String path) {
        this(actor, csrfToken, nonce, path, null);
    }

    public Drawing(Actor actor, String csrfToken, String nonce, String path, @Nullable Request request) {
        this(actor, csrfToken, nonce, path, request, null, null);
    }

    /** The same as a whole page, of which no part is put into another. */
    Drawing whole() {
        boolean taken = request != null && request.wantsFragment();
        return taken ? this : new Drawing(actor, csrfToken, nonce, path, request, new IconSheet(), null);
    }

    /** The same as a part that is kept for others, without what only this person may have. */
    Drawing sharing(Shared part) {
        return new Drawing(actor, part.mark(), "", path, request, icons == null ? null : part.icons(), part);
    }

    Locale locale() {
        return request == null ? Locale.ENGLISH : request.locale();
    }
}
