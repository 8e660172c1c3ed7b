package io.devquest.engine.http;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.Base64;

/** Headers every answer carries (OWASP secure headers). */
final class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    private final SecureRandom random = new SecureRandom();
    private final boolean https;

    SecurityHeaders(boolean https) {
        this.https = https;
    }

    /** A new number used once, for the scripts of one page and the styles that they add. */
    String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    void put(Context context, String nonce) {
        context.header(
                POLICY,
                "default-src 'none'; script-src 'nonce-" + nonce + "' 'strict-dynamic'; style-src 'self' 'nonce-"
                        + nonce
                        + "'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header(RESOURCE_POLICY, "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (https) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Lets other sites show the answer in a frame. No form can be sent from it, so that no click there can be stolen. */
    static void frame(Context context) {
        String policy = String.valueOf(context.res().getHeader(POLICY));
        context.header(
                POLICY,
                policy.replace("frame-ancestors 'none'", "frame-ancestors *")
                        .replace("form-action 'self'", "form-action 'none'"));
        context.header(RESOURCE_POLICY, "cross-origin");
    }
}
