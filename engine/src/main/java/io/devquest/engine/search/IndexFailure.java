package io.devquest.engine.search;

/** The files of an index cannot be read or written. */
final class IndexFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IndexFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
