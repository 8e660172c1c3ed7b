package io.devquest.runner.run;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;

/** Failures of the runner. */
public enum RunErrors implements ErrorCode {
    NO_LANGUAGE("runner.no_language", ErrorKind.INVALID),
    TOO_LARGE("runner.too_large", ErrorKind.TOO_LARGE),
    TOO_MANY("runner.too_many", ErrorKind.TOO_MANY);

    private final String code;
    private final ErrorKind kind;

    RunErrors(String code, ErrorKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
