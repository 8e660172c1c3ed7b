package io.devquest.engine.cli;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.config.Config;
import io.devquest.engine.config.ConfigProblems;
import java.net.BindException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why something failed. */
final class Sentences {

    // H2: DATABASE_ALREADY_OPEN_1
    private static final int H2_LOCKED = 90_020;

    private Sentences() {}

    static String of(Throwable failure) {
        if (failure instanceof InvalidInput invalid) {
            return invalid.errors().stream()
                    .map(error -> error.field() + ": " + error.message())
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        boolean spoken = failure instanceof CommandFailure
                || failure instanceof ConfigProblems
                || failure instanceof CommunityException;
        String message = Optional.ofNullable(failure.getMessage()).orElse(failure.toString());
        return spoken ? message : "It failed: " + message.lines().findFirst().orElse("") + Logs.hint();
    }

    static String of(Throwable failure, Config config) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof BindException) {
                return "port " + config.http().port() + " of " + config.http().host() + " cannot be used ("
                        + cause.getMessage() + "). Choose another with --port or http.port.";
            }
            if (cause instanceof SQLException sql) {
                return database(sql, config.database());
            }
        }
        return of(failure);
    }

    private static String database(SQLException failure, Config.Database database) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        if (failure.getErrorCode() == H2_LOCKED) {
            return "the database at " + database.url() + " is in use by another process. Stop that one first.";
        }
        if (state.startsWith("28")) {
            return "the database at " + database.url() + " refuses the user " + database.user()
                    + ". Check database.user and database.password.";
        }
        if (state.startsWith("08")) {
            return "the database at " + database.url() + " cannot be reached. Check database.url, and whether it runs.";
        }
        return "the database at " + database.url() + " failed: "
                + String.valueOf(failure.getMessage()).lines().findFirst().orElse("") + Logs.hint();
    }

    // innermost first: the deeper the cause, the more exact its sentence
    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (@Nullable Throwable at = failure; at != null && !chain.contains(at); at = at.getCause()) {
            chain.add(0, at);
        }
        return chain;
    }
}
