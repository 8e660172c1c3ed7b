package io.devquest.engine.votes;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of votes and reactions. */
public enum VoteErrors implements ErrorCode {
    OWN(ErrorKind.FORBIDDEN),
    UNREACHABLE(ErrorKind.FORBIDDEN),
    NOT_OFFERED(ErrorKind.INVALID),
    TOO_MANY(ErrorKind.TOO_MANY);

    private final ErrorKind kind;

    VoteErrors(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public String code() {
        return "vote_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
