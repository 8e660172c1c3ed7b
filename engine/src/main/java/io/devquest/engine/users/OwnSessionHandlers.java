package io.devquest.engine.users;

import io.devquest.api.data.Id;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one is signed in, and signing out there. */
final class OwnSessionHandlers {

    private static final String PATH = "/settings/sessions";
    private static final int LIMIT = 20;
    private static final int CAP = 100;

    private final Sessions sessions;

    OwnSessionHandlers(Sessions sessions) {
        this.sessions = sessions;
    }

    Response page(Request request) {
        Slice<SessionDocument> slice = slice(request);
        return Response.page(Page.of("core/settings/sessions", "core.my.sessions")
                .with("sessions", slice.items())
                .with("next", slice.next() == null ? null : PATH + "?after=" + slice.next()));
    }

    Response endFromPage(Request request) {
        end(request);
        return Response.redirect(PATH);
    }

    Response endOthersFromPage(Request request) {
        endOthers(request);
        return Response.redirect(PATH);
    }

    Response list(Request request) {
        return Response.json(slice(request));
    }

    Response end(Request request) {
        if (!sessions.end(request.id("id"), request.actor().requireId())) {
            throw CommunityException.notFound("There is no such session, or it has ended.");
        }
        return Response.noContent();
    }

    Response endOthers(Request request) {
        Id own = current(request).orElseThrow(() -> CommunityException.forbidden("This needs a session of a browser."));
        sessions.endOthers(request.actor().requireId(), own);
        return Response.noContent();
    }

    private Slice<SessionDocument> slice(Request request) {
        @Nullable Id own = current(request).orElse(null);
        return sessions.list(request.actor().requireId(), request.paging(LIMIT, CAP))
                .map(session -> SessionDocument.of(session, session.id().equals(own)));
    }

    private Optional<Id> current(Request request) {
        return request.cookie(Sessions.COOKIE).flatMap(sessions::find).map(Session::id);
    }
}
