package io.devquest.engine.access.token;

import io.devquest.engine.users.Tokens;
import java.util.regex.Pattern;

/** The text of a personal token: a random one with a prefix that secret scanners know it by. */
final class TokenSecret {

    static final String PREFIX = "dq_";

    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{" + Tokens.LENGTH + "}");

    private TokenSecret() {}

    static String fresh() {
        return PREFIX + Tokens.fresh();
    }

    static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** What the database knows it by. */
    static String hash(String secret) {
        return Tokens.hash(secret);
    }
}
