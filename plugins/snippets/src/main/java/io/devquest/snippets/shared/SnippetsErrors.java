package io.devquest.snippets.shared;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;

/** Failures of the snippets. */
public enum SnippetsErrors implements ErrorCode {
    NOT_YOURS("snippets.not_yours", ErrorKind.FORBIDDEN),
    NOT_PASSED("snippets.not_passed", ErrorKind.FORBIDDEN),
    UNREACHABLE("snippets.unreachable", ErrorKind.FORBIDDEN),
    SAME_REVISION("snippets.same_revision", ErrorKind.CONFLICT),
    SECRET_FOUND("snippets.secret_found", ErrorKind.CONFLICT),
    SUGGESTION_OUTDATED("snippets.suggestion_outdated", ErrorKind.CONFLICT),
    NOTHING_DRAFTED("snippets.nothing_drafted", ErrorKind.CONFLICT),
    NO_RUNNER("snippets.no_runner", ErrorKind.UNAVAILABLE),
    NOT_RUNNABLE("snippets.not_runnable", ErrorKind.INVALID),
    NOBODY_SEES("snippets.nobody_sees", ErrorKind.CONFLICT),
    REVIEW_NOT_OPEN("snippets.review_not_open", ErrorKind.CONFLICT),
    TOO_MANY_REVIEWS("snippets.too_many_reviews", ErrorKind.CONFLICT);

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
