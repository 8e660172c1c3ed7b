package io.devquest.engine.json;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** What can be wrong with JSON that somebody sent. */
public enum JsonErrors implements ErrorCode {
    JSON_MALFORMED,
    JSON_UNKNOWN_FIELD,
    JSON_WRONG_TYPE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ErrorKind kind() {
        return ErrorKind.MALFORMED;
    }
}
