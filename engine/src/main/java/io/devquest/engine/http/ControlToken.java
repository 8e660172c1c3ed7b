package io.devquest.engine.http;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret by which the command line on this machine proves to be the operator; new at every start. */
public final class ControlToken {

    private final String value;

    public ControlToken() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public String value() {
        return value;
    }
}
