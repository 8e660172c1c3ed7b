package io.devquest.engine.access;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of roles and permissions. */
public enum AccessErrors implements ErrorCode {
    ROLE_FIXED(ErrorKind.CONFLICT),
    ROLES_FULL(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    AccessErrors(ErrorKind kind) {
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
