package io.devquest.engine.bookmarks;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of bookmarks. */
public enum BookmarkErrors implements ErrorCode {
    BOOKMARKS_FULL(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    BookmarkErrors(ErrorKind kind) {
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
