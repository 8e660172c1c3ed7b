package io.devquest.courses.shared;

import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;

/** Failures of the courses. */
public enum CoursesErrors implements ErrorCode {
    NOT_AN_ARCHIVE("courses.not_an_archive", ErrorKind.INVALID),
    ARCHIVE_TOO_LARGE("courses.archive_too_large", ErrorKind.TOO_LARGE),
    CHANGED_MEANWHILE("courses.changed_meanwhile", ErrorKind.CONFLICT),
    EXERCISES_OPEN("courses.exercises_open", ErrorKind.CONFLICT),
    NO_RUNNER("courses.no_runner", ErrorKind.UNAVAILABLE),
    NO_SUCH_HINT("courses.no_such_hint", ErrorKind.CONFLICT);

    private final String code;
    private final ErrorKind kind;

    CoursesErrors(String code, ErrorKind kind) {
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
