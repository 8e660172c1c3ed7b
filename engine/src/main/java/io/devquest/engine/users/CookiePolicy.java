package io.devquest.engine.users;

import java.time.Duration;

/**
 * How the session cookie is written.
 *
 * @param secure true if browsers reach the community by HTTPS
 */
public record CookiePolicy(boolean secure) {

    // The server decides when a session ends; browsers allow at most 400 days.
    private static final Duration KEPT = Duration.ofDays(400);

    /** The value of a Set-Cookie header that signs in. */
    public String set(String token) {
        return cookie(token, KEPT);
    }

    /** The value of a Set-Cookie header that signs out. */
    public String clear() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration age) {
        return Sessions.COOKIE + "=" + value + "; Path=/; Max-Age=" + age.toSeconds() + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }
}
