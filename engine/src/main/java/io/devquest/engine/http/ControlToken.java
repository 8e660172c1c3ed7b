package io.devquest.engine.http;

import io.devquest.engine.users.Tokens;

/** The secret by which the command line on this machine proves to be the operator; new at every start. */
public final class ControlToken {

    private final String value = Tokens.fresh();

    public String value() {
        return value;
    }
}
