package io.devquest.api.error;

/** A stable code of a failure. Each plugin has one enum of them. */
public interface ErrorCode {

    /** Lower case with dots and underscores, at most 64 characters; clients rely on it for ever. */
    String code();

    /** The sort of failure. */
    ErrorKind kind();
}
