package io.devquest.engine.users;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Signs browsers in and out by their cookies. */
final class Browser {

    private final Sessions sessions;
    private final KnownDevices devices;
    private final CookiePolicy cookies;

    Browser(Sessions sessions, KnownDevices devices, CookiePolicy cookies) {
        this.sessions = sessions;
        this.devices = devices;
        this.cookies = cookies;
    }

    /** Opens a new session in place of the one the browser had, so that a token known before is of no use after. */
    String signIn(Request request, Id account) {
        request.cookie(Sessions.COOKIE).ifPresent(sessions::end);
        return sessions.open(account, Visitor.of(request));
    }

    Response keep(Response response, String token) {
        return response.header("Set-Cookie", cookies.set(token)).header("Cache-Control", "no-store");
    }

    /** Has the browser known as one that the owner of the account uses. */
    Response know(Request request, Response response, Id account) {
        String device = devices.remember(account, Visitor.of(request).device());
        return response.header("Set-Cookie", cookies.device(device));
    }

    /** Signs in with this answer. */
    Response signedIn(Request request, Response response, Id account) {
        return know(request, keep(response, signIn(request, account)), account);
    }

    Response signOut(Request request, Response response) {
        request.cookie(Sessions.COOKIE).ifPresent(sessions::end);
        return response.header("Set-Cookie", cookies.clear());
    }
}
