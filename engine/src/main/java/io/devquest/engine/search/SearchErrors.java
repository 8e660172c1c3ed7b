package io.devquest.engine.search;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** What can go wrong with a search; a question that cannot be understood is none of it, see {@link Hint}. */
enum SearchErrors implements ErrorCode {
    TOO_MANY(ErrorKind.TOO_MANY);

    private final ErrorKind kind;

    SearchErrors(ErrorKind kind) {
        this.kind = kind;
    }

    @Override
    public String code() {
        return "search_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
