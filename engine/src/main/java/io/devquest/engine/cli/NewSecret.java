package io.devquest.engine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The password of a command. Never an argument: other people on the machine can read those.
 *
 * @param made true if it was made here and nobody knows it yet
 */
record NewSecret(@Nullable String password, boolean made) {

    private static final int BYTES = 15;

    /** The person chooses it. */
    static NewSecret none() {
        return new NewSecret(null, false);
    }

    static NewSecret of(Main main, boolean fromInput) {
        if (!fromInput) {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            return new NewSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), true);
        }
        try {
            String line = new BufferedReader(new InputStreamReader(main.in(), UTF_8)).readLine();
            if (line == null || line.isBlank()) {
                throw new CommandFailure("There is no password on the input.");
            }
            return new NewSecret(line, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.valueOf(password);
    }

    /** What the operator must be told. */
    String shown() {
        return made ? " The password is " + password + " and is not shown again." : "";
    }

    @Override
    public String toString() {
        return "NewSecret[]";
    }
}
