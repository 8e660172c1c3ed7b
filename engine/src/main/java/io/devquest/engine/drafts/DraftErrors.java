package io.devquest.engine.drafts;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** Failures of drafts. */
enum DraftErrors implements ErrorCode {
    DRAFTS_FULL(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    DraftErrors(ErrorKind kind) {
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
