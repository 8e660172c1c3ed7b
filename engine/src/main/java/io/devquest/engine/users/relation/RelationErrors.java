package io.devquest.engine.users.relation;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of relations. */
public enum RelationErrors implements ErrorCode {
    RELATION_TO_ONESELF(ErrorKind.FORBIDDEN);

    private final ErrorKind kind;

    RelationErrors(ErrorKind kind) {
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
