package io.devquest.engine.users;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Signs browsers in and out by their cookie. */
final class Browser {

    private final Sessions sessions;
    private final CookiePolicy cookies;

    Browser(Sessions sessions, CookiePolicy cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** Opens a new session in place of the one the browser had, so that a token known before is of no use after. */
    String signIn(Request request, Id account) {
        request.cookie(Sessions.COOKIE).ifPresent(sessions::end);
        return sessions.open(account);
    }

    Response keep(Response response, String token) {
        return response.header("Set-Cookie", cookies.set(token)).header("Cache-Control", "no-store");
    }

    Response signOut(Request request, Response response) {
        request.cookie(Sessions.COOKIE).ifPresent(sessions::end);
        return response.header("Set-Cookie", cookies.clear());
    }
}
