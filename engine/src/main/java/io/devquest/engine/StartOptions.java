package io.devquest.engine;

import io.devquest.engine.users.PasswordCost;
import java.time.Clock;

/**
 * How an instance is started.
 *
 * @param http whether it listens
 * @param demo whether demo accounts and example data are made
 * @param safeMode whether it starts without any plugin
 * @param countStatements whether statements are counted, for tests
 * @param clock the time it believes in
 * @param passwords what hashing a password costs
 */
public record StartOptions(
        boolean http, boolean demo, boolean safeMode, boolean countStatements, Clock clock, PasswordCost passwords) {

    /** Listening, without demo data, with plugins. */
    public static StartOptions standard() {
        return new StartOptions(true, false, false, false, Clock.systemUTC(), PasswordCost.OWASP);
    }

    public StartOptions withoutHttp() {
        return new StartOptions(false, demo, safeMode, countStatements, clock, passwords);
    }

    public StartOptions withDemo(boolean wanted) {
        return new StartOptions(http, wanted, safeMode, countStatements, clock, passwords);
    }

    public StartOptions withSafeMode(boolean wanted) {
        return new StartOptions(http, demo, wanted, countStatements, clock, passwords);
    }

    public StartOptions countingStatements() {
        return new StartOptions(http, demo, safeMode, true, clock, passwords);
    }

    public StartOptions at(Clock other) {
        return new StartOptions(http, demo, safeMode, countStatements, other, passwords);
    }

    public StartOptions hashingAt(PasswordCost cost) {
        return new StartOptions(http, demo, safeMode, countStatements, clock, cost);
    }
}
