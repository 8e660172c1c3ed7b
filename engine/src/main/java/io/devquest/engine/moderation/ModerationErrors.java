package io.devquest.engine.moderation;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of moderation. */
public enum ModerationErrors implements ErrorCode {
    OWN_THING(ErrorKind.FORBIDDEN),
    ALREADY_REPORTED(ErrorKind.CONFLICT),
    TOO_MANY_REPORTS(ErrorKind.TOO_MANY),
    CASE_DECIDED(ErrorKind.CONFLICT),
    SILENCED(ErrorKind.FORBIDDEN),
    APPEAL_LATE(ErrorKind.CONFLICT),
    ALREADY_APPEALED(ErrorKind.CONFLICT),
    SAME_MODERATOR(ErrorKind.FORBIDDEN),
    APPEAL_DECIDED(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    ModerationErrors(ErrorKind kind) {
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
