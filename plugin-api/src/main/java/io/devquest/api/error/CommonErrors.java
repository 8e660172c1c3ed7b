package io.devquest.api.error;

import java.util.Locale;

/** Failures that occur everywhere. The code is the constant in lower case. */
public enum CommonErrors implements ErrorCode {
    /** No such page or thing, or not for this person. */
    NOT_FOUND(ErrorKind.NOT_FOUND),
    /** A guest must sign in first. */
    SIGN_IN_REQUIRED(ErrorKind.UNAUTHENTICATED),
    /** The person may not do this. */
    FORBIDDEN(ErrorKind.FORBIDDEN),
    /** Some fields are wrong; {@link InvalidInput} names them. */
    INPUT_INVALID(ErrorKind.INVALID),
    /** Someone else changed it first. */
    VERSION_STALE(ErrorKind.CONFLICT),
    /** The cursor of a list is not one that list has given out. */
    CURSOR_INVALID(ErrorKind.MALFORMED),
    /** The limit of a list is below 1 or over its cap. */
    LIMIT_INVALID(ErrorKind.MALFORMED),
    /** A query or path parameter cannot be read. */
    PARAMETER_INVALID(ErrorKind.MALFORMED);

    private final ErrorKind kind;

    CommonErrors(ErrorKind kind) {
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
