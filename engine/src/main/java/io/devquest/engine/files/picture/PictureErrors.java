package io.devquest.engine.files.picture;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of taking in a picture. */
public enum PictureErrors implements ErrorCode {
    PICTURE_UNSUPPORTED(ErrorKind.UNSUPPORTED),
    PICTURE_TOO_LARGE(ErrorKind.INVALID),
    PICTURE_BROKEN(ErrorKind.INVALID),
    PICTURE_MIXED(ErrorKind.INVALID),
    PICTURES_BUSY(ErrorKind.TOO_MANY);

    private final ErrorKind kind;

    PictureErrors(ErrorKind kind) {
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
