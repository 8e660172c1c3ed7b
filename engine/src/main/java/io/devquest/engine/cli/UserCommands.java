package io.devquest.engine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.access.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Accounts of a running or a stopped instance. */
@Command(
        name = "user",
        description = "Makes accounts, gives roles and new passwords.",
        synopsisSubcommandLabel = "COMMAND")
final class UserCommands {

    private static final Set<Role> GIVEN = Set.of(Role.MEMBER, Role.MENTOR, Role.MODERATOR, Role.ADMIN);

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Command(description = "Makes an account.")
    void create(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(names = "--role", paramLabel = "ROLE", defaultValue = "member", description = "Default: member.")
                    String role,
            @Option(names = "--password-stdin", description = "Reads the password from the input; else one is made.")
                    boolean fromInput) {
        String password = password(fromInput);
        try (Instance instance = Instance.open(main.config())) {
            instance.createUser(name, email, password, role(role));
            main.out().println(name + " has an account." + shown(password, fromInput));
        }
    }

    @Command(description = "Gives an account a role: mentor, moderator or admin.")
    void promote(@Parameters(paramLabel = "NAME") String name, @Parameters(paramLabel = "ROLE") String role) {
        try (Instance instance = Instance.open(main.config())) {
            instance.promote(name, role(role));
            main.out().println(name + " is " + role.toLowerCase(Locale.ROOT) + " now.");
        }
    }

    @Command(name = "reset-password", description = "Gives an account a new password and signs it out everywhere.")
    void resetPassword(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--password-stdin", description = "Reads the password from the input; else one is made.")
                    boolean fromInput) {
        String password = password(fromInput);
        try (Instance instance = Instance.open(main.config())) {
            instance.resetPassword(name, password);
            main.out().println(name + " has a new password." + shown(password, fromInput));
        }
    }

    private static Role role(String word) {
        return GIVEN.stream()
                .filter(role -> role.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() ->
                        new CommandFailure("There is no role " + word + "; take member, mentor, moderator or admin."));
    }

    // never an argument: other people on the machine can read those
    private String password(boolean fromInput) {
        if (!fromInput) {
            byte[] bytes = new byte[15];
            new SecureRandom().nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
        try {
            String line = new BufferedReader(new InputStreamReader(main.in(), UTF_8)).readLine();
            if (line == null || line.isBlank()) {
                throw new CommandFailure("There is no password on the input.");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(String password, boolean fromInput) {
        return fromInput ? "" : " The password is " + password + " and is not shown again.";
    }
}
