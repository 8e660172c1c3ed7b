package io.devquest.engine.revisions;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of earlier versions. */
enum RevisionErrors implements ErrorCode {
    REVISION_REDACTED(ErrorKind.FORBIDDEN),
    REVISION_CURRENT(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    RevisionErrors(ErrorKind kind) {
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
