package io.devquest.engine.moderation.check;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of checks and of what waits for a moderator. */
public enum CheckErrors implements ErrorCode {
    REFUSED(ErrorKind.INVALID),
    TOO_FAST(ErrorKind.TOO_MANY),
    DECIDED(ErrorKind.CONFLICT),
    UNPUBLISHABLE(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    CheckErrors(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public String code() {
        return "moderation_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
