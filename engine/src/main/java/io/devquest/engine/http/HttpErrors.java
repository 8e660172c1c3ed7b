package io.devquest.engine.http;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** What can be wrong with a request before or after its handler. */
enum HttpErrors implements ErrorCode {
    REQUEST_MALFORMED(ErrorKind.MALFORMED),
    BODY_TOO_LARGE(ErrorKind.TOO_LARGE),
    BODY_UNSUPPORTED(ErrorKind.UNSUPPORTED),
    CSRF_TOKEN_INVALID(ErrorKind.FORBIDDEN),
    ORIGIN_FOREIGN(ErrorKind.FORBIDDEN),
    SWITCHED_OFF(ErrorKind.NOT_FOUND),
    PLUGIN_BUSY(ErrorKind.UNAVAILABLE),
    PLUGIN_SWAPPING(ErrorKind.UNAVAILABLE),
    TOOK_TOO_LONG(ErrorKind.UNAVAILABLE),
    SHUTTING_DOWN(ErrorKind.UNAVAILABLE),
    INTERNAL(ErrorKind.INTERNAL);

    private final ErrorKind kind;

    HttpErrors(ErrorKind kind) {
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
