package io.devquest.snippets.shared;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;

/** Failures of the snippets. */
public enum SnippetsErrors implements ErrorCode {
    NOT_YOURS("snippets.not_yours", ErrorKind.FORBIDDEN),
    SAME_REVISION("snippets.same_revision", ErrorKind.CONFLICT);

    private final String code;
    private final ErrorKind kind;

    SnippetsErrors(String code, ErrorKind kind) {
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
