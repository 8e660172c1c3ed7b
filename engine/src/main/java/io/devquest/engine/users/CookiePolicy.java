package io.devquest.engine.users;

import java.time.Duration;

/**
 * How the cookies are written.
 *
 * @param secure true if browsers reach the community by HTTPS
 */
public record CookiePolicy(boolean secure) {

    // The server decides when a session ends; browsers allow at most 400 days.
    private static final Duration KEPT = Duration.ofDays(400);

    /** The value of a Set-Cookie header that signs in. */
    public String set(String token) {
        return cookie(Sessions.COOKIE, token, KEPT);
    }

    /** The value of a Set-Cookie header that signs out. */
    public String clear() {
        return cookie(Sessions.COOKIE, "", Duration.ZERO);
    }

    /** The value of a Set-Cookie header by which a browser is known again. */
    String device(String token) {
        return cookie(KnownDevices.COOKIE, token, KEPT);
    }

    /** The value of a Set-Cookie header for the way to another place to sign in and back. */
    String errand(String name, String value, Duration age) {
        return cookie(name, value, age);
    }

    private String cookie(String name, String value, Duration age) {
        return name + "=" + value + "; Path=/; Max-Age=" + age.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }
}
