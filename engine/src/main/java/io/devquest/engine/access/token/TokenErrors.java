package io.devquest.engine.access.token;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of personal access tokens. */
enum TokenErrors implements ErrorCode {
    TOKEN_SCOPE(ErrorKind.FORBIDDEN),
    TOKENS_FULL(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    TokenErrors(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
