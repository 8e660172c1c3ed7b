package io.devquest.engine.files;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of taking in a file. */
public enum FileErrors implements ErrorCode {
    FILE_NAME_INVALID(ErrorKind.INVALID),
    FILE_EMPTY(ErrorKind.INVALID),
    FILE_TYPE_REFUSED(ErrorKind.UNSUPPORTED),
    FILE_EXTENSION_WRONG(ErrorKind.INVALID),
    FILE_MIXED(ErrorKind.INVALID),
    FILE_BROKEN(ErrorKind.INVALID),
    FILE_BOMB(ErrorKind.INVALID),
    FILE_TOO_LARGE(ErrorKind.TOO_LARGE),
    FILE_QUOTA_FULL(ErrorKind.CONFLICT),
    FILES_TOO_FAST(ErrorKind.TOO_MANY),
    FILES_DISK_FULL(ErrorKind.UNAVAILABLE);

    private final ErrorKind kind;

    FileErrors(ErrorKind kind) {
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
