package io.devquest.engine.scope;

/** Code of an owner failed in a way it should not have. Already logged and counted. */
public final class ScopeFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScopeFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** What the owner's code threw. */
    public Throwable thrown() {
        Throwable cause = getCause();
        return cause == null ? this : cause;
    }
}
