package io.devquest.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.access.token.AccessTokens;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.CookiePolicy;
import io.devquest.engine.users.Session;
import io.devquest.engine.users.Sessions;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;

/** Finds out who sends a request: a person by session cookie or personal token, the operator by control token, or a guest. */
final class Callers {

    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final CookiePolicy cookies;
    private final ControlToken control;

    @Inject
    Callers(Sessions sessions, Accounts accounts, AccessTokens tokens, CookiePolicy cookies, ControlToken control) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
        this.cookies = cookies;
        this.control = control;
    }

    Caller of(Context context) {
        String authorization = context.header("Authorization");
        if (authorization != null) {
            return byToken(context, authorization);
        }
        String cookie = context.cookie(Sessions.COOKIE);
        if (cookie == null) {
            return guest();
        }
        return sessions.find(cookie)
                .map(session -> signedIn(context, cookie, session))
                .orElseGet(this::guest);
    }

    private Caller signedIn(Context context, String cookie, Session session) {
        String token = sessions.renew(cookie, session).orElse(cookie);
        if (!token.equals(cookie)) {
            context.res().addHeader("Set-Cookie", cookies.set(token));
        }
        return new Caller(session.actor(), Sessions.csrfToken(cookie, session), Sessions.csrfToken(token));
    }

    Caller guest() {
        return new Caller(accounts.guest(), "");
    }

    private Caller byToken(Context context, String authorization) {
        String sent = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
        if (AccessTokens.claimedBy(sent) && context.path().startsWith("/api/")) {
            return tokens.find(sent).map(actor -> new Caller(actor, "")).orElseThrow(Callers::refused);
        }
        boolean known =
                MessageDigest.isEqual(sent.getBytes(UTF_8), control.value().getBytes(UTF_8));
        if (known && loopback(context.req().getRemoteAddr())) {
            return new Caller(accounts.operator(), "");
        }
        throw refused();
    }

    private static CommunityException refused() {
        return new CommunityException(CommonErrors.SIGN_IN_REQUIRED, "The token is not valid.");
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
