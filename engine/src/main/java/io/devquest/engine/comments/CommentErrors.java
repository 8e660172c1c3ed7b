package io.devquest.engine.comments;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of comments. */
public enum CommentErrors implements ErrorCode {
    COMMENT_UNREACHABLE(ErrorKind.FORBIDDEN),
    COMMENT_DELETED(ErrorKind.CONFLICT),
    COMMENT_HIDDEN(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    CommentErrors(ErrorKind kind) {
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
