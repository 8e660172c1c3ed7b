package io.devquest.engine;

import io.devquest.engine.users.PasswordCost;
import java.time.Clock;
import java.time.Duration;

/**
 * How an instance is started.
 *
 * @param http whether it listens
 * @param demo whether demo accounts and example data are made
 * @param safeMode whether it starts without any plugin
 * @param countStatements whether statements are counted, for tests
 * @param clock the time it believes in
 * @param passwords what hashing a password costs
 * @param heartbeat how often it says that it lives, to the nodes that would take over its jobs
 */
public record StartOptions(
        boolean http,
        boolean demo,
        boolean safeMode,
        boolean countStatements,
        Clock clock,
        PasswordCost passwords,
        Duration heartbeat) {

    /** Listening, without demo data, with plugins. */
    public static StartOptions standard() {
        return new StartOptions(
                true, false, false, false, Clock.systemUTC(), PasswordCost.OWASP, Duration.ofSeconds(10));
    }

    public StartOptions withoutHttp() {
        return new StartOptions(false, demo, safeMode, countStatements, clock, passwords, heartbeat);
    }

    public StartOptions withDemo(boolean wanted) {
        return new StartOptions(http, wanted, safeMode, countStatements, clock, passwords, heartbeat);
    }

    public StartOptions withSafeMode(boolean wanted) {
        return new StartOptions(http, demo, wanted, countStatements, clock, passwords, heartbeat);
    }

    public StartOptions countingStatements() {
        return new StartOptions(http, demo, safeMode, true, clock, passwords, heartbeat);
    }

    public StartOptions at(Clock other) {
        return new StartOptions(http, demo, safeMode, countStatements, other, passwords, heartbeat);
    }

    public StartOptions hashingAt(PasswordCost cost) {
        return new StartOptions(http, demo, safeMode, countStatements, clock, cost, heartbeat);
    }

    /** The same with another heartbeat, for tests. */
    public StartOptions beating(Duration other) {
        return new StartOptions(http, demo, safeMode, countStatements, clock, passwords, other);
    }
}
