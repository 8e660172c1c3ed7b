package io.devquest.engine.data;

import java.sql.SQLException;

/** Turns the failures of drivers and mapping into ours. */
final class Failures {

    private static final String UNIQUE_VIOLATION = "23505";

    private Failures() {}

    static DatabaseFailure of(String what, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String message = what + ": " + sql.getMessage();
                return UNIQUE_VIOLATION.equals(sql.getSQLState())
                        ? new DuplicateKey(message, sql)
                        : new DatabaseFailure(message, sql);
            }
        }
        return new DatabaseFailure(what + ": " + failure.getMessage(), failure);
    }
}
