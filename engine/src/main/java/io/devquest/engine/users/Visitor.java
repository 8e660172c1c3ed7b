package io.devquest.engine.users;

import io.devquest.api.http.Request;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a request comes from, as far as signing in cares.
 *
 * @param device the token of a browser in which somebody has signed in before
 */
record Visitor(String address, String userAgent, Optional<String> device, Locale locale) {

    private static final int LONGEST_ADDRESS = 64;
    private static final int LONGEST_AGENT = 300;

    /** Nobody's browser: a test or a command. */
    static final Visitor NONE = new Visitor("", "", Optional.empty(), Locale.ENGLISH);

    static Visitor of(Request request) {
        return new Visitor(
                cut(request.address(), LONGEST_ADDRESS),
                cut(request.header("User-Agent").orElse(""), LONGEST_AGENT),
                request.cookie(KnownDevices.COOKIE).filter(token -> token.length() == Tokens.LENGTH),
                request.locale());
    }

    // what the database does not take is left out: a browser may say of itself what it likes
    private static String cut(String text, int length) {
        String printable = text.replaceAll("[^\\x20-\\x7e]", "");
        return printable.length() > length ? printable.substring(0, length) : printable;
    }

    @Override
    public String toString() {
        return "Visitor[" + address + "]";
    }
}
