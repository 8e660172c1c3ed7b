package io.devquest.engine.data;

/** The database refused something or could not be reached. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
