package io.devquest.engine.data;

/** The tables of an owner could not be made or changed; the message is a sentence for the operator. */
public final class MigrationFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationFailure(String message) {
        super(message);
    }

    MigrationFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
