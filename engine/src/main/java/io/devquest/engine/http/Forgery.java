package io.devquest.engine.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.live.Origins;
import io.javalin.http.Context;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;

/** Refuses changes that another site makes a browser send (cross-site request forgery). */
final class Forgery {

    private static final String HEADER = "X-CSRF-Token";
    private static final String FIELD = "_csrf";

    /** Where the secret in the address decides alone: mail programs post there from anywhere, in nobody's name. */
    private static final Set<String> BY_SECRET = Set.of("/unsubscribe/{token}");

    private final Origins origins;

    Forgery(Origins origins) {
        this.origins = origins;
    }

    void refuse(Context context, Route route, Verb verb, Caller caller, Body body) {
        if (verb == Verb.GET || BY_SECRET.contains(route.path())) {
            return;
        }
        if (!origins.admits(context.header("Origin"), context.header("Host"))
                || "cross-site".equals(context.header("Sec-Fetch-Site"))) {
            throw new CommunityException(
                    HttpErrors.ORIGIN_FOREIGN, "Changes are only taken from the community's own pages.");
        }
        if (caller.byCookie() && !matches(sent(context, body), caller)) {
            throw new CommunityException(
                    HttpErrors.CSRF_TOKEN_INVALID,
                    "The security token of this form is missing or old. Load the page again and retry.");
        }
    }

    private static String sent(Context context, Body body) {
        String header = context.header(HEADER);
        return header != null
                ? header
                : body.fields().getOrDefault(FIELD, List.of("")).get(0);
    }

    private static boolean matches(String sent, Caller caller) {
        return matches(sent, caller.csrfToken()) || matches(sent, caller.newCsrfToken());
    }

    private static boolean matches(String sent, String expected) {
        return MessageDigest.isEqual(sent.getBytes(UTF_8), expected.getBytes(UTF_8));
    }
}
