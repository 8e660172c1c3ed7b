package io.devquest.engine.ratings;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of ratings. */
public enum RatingErrors implements ErrorCode {
    RATING_OWN(ErrorKind.FORBIDDEN),
    RATING_UNREACHABLE(ErrorKind.FORBIDDEN),
    RATING_TOO_OFTEN(ErrorKind.TOO_MANY);

    private final ErrorKind kind;

    RatingErrors(ErrorKind kind) {
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
