package io.devquest.engine.jobs;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** What can go wrong with jobs. */
enum JobErrors implements ErrorCode {
    JOB_BUSY(ErrorKind.CONFLICT);

    private final ErrorKind kind;

    JobErrors(ErrorKind kind) {
        this.kind = kind;
    }

    static CommunityException unknown() {
        return CommunityException.notFound("There is no such job any more. It was done or removed meanwhile.");
    }

    static CommunityException busy(String sentence) {
        return new CommunityException(JOB_BUSY, sentence);
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
