package io.devquest.engine.users;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import java.security.MessageDigest;
import java.time.Duration;

/** Signing in at another place: the way there and back. Only the browser that went there may come back. */
final class ProviderHandlers {

    private static final String COOKIE = "devquest_way";
    private static final Duration WAY = Duration.ofMinutes(10);

    private final ExternalSignIns externals;
    private final Browser browser;
    private final CookiePolicy cookies;

    ProviderHandlers(ExternalSignIns externals, Browser browser, CookiePolicy cookies) {
        this.externals = externals;
        this.browser = browser;
        this.cookies = cookies;
    }

    Response leave(Request request) {
        String provider = request.parameter("id");
        String state = Tokens.fresh();
        // Response.redirect leads to our own pages only, and this is the one way out.
        return Response.noContent()
                .status(303)
                .header("Location", externals.address(provider, state))
                .header("Set-Cookie", cookies.errand(COOKIE, proof(provider, state), WAY))
                .header("Cache-Control", "no-store");
    }

    Response comeBack(Request request) {
        String provider = request.parameter("id");
        String expected = proof(provider, request.query("state").orElse(""));
        String kept = request.cookie(COOKIE).orElse("");
        if (!MessageDigest.isEqual(expected.getBytes(UTF_8), kept.getBytes(UTF_8))) {
            throw new CommunityException(
                    UserErrors.SIGN_IN_REFUSED, "This browser did not ask to sign in, or too long ago. Try again.");
        }
        Account account = externals.account(provider, request);
        return browser.signedIn(request, Response.redirect("/"), account.id())
                .header("Set-Cookie", cookies.errand(COOKIE, "", Duration.ZERO));
    }

    private static String proof(String provider, String state) {
        return Tokens.hash(provider + " " + state);
    }
}
