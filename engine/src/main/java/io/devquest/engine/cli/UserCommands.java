package io.devquest.engine.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Accounts of a running or a stopped instance. */
@Command(
        name = "user",
        description = "Lists, makes, invites and disables people, gives roles and new passwords.",
        synopsisSubcommandLabel = "COMMAND")
final class UserCommands {

    private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9_-]{1,29}");
    private static final String LINE = "%-20s %-12s %-30s %s%n";

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Command(description = "Shows accounts with their state, address and roles, the oldest first.")
    void list(
            @Option(
                            names = "--search",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "Part of a name or address.")
                    String text,
            @Option(names = "--role", paramLabel = "ROLE", defaultValue = "", description = "Only with this role.")
                    String role,
            @Option(
                            names = "--state",
                            paramLabel = "STATE",
                            defaultValue = "",
                            description = "active, unverified, disabled.")
                    String state,
            @Option(names = "--limit", paramLabel = "N", defaultValue = "100", description = "Default: 100.")
                    int limit) {
        if (!List.of("", "active", "unverified", "disabled").contains(state)) {
            throw new CommandFailure("There is no state " + state + "; take active, unverified or disabled.");
        }
        try (Instance instance = Instance.open(main.config())) {
            PrintWriter out = main.out();
            List<UserRow> users = instance.users(new UserQuery(text, role, state, limit));
            if (users.isEmpty()) {
                out.println("Nobody was found.");
            }
            users.forEach(user -> out.printf(
                    Locale.ROOT, LINE, user.name(), user.state(), user.email(), String.join(" ", user.roles())));
        }
    }

    @Command(description = "Shows one account.")
    void show(@Parameters(paramLabel = "NAME") String name) {
        try (Instance instance = Instance.open(main.config())) {
            UserRow user = instance.user(name);
            PrintWriter out = main.out();
            out.println("name    " + user.name());
            out.println("state   " + user.state());
            out.println("email   " + user.email());
            out.println("roles   " + String.join(" ", user.roles()));
            out.println("joined  " + user.joinedAt());
            out.println("id      " + user.id());
        }
    }

    @Command(description = "Makes an account.")
    void create(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "EMAIL") String email,
            @Option(names = "--role", paramLabel = "ROLE", defaultValue = "member", description = "Default: member.")
                    String role,
            @Option(names = "--password-stdin", description = "Reads the password from the input; else one is made.")
                    boolean fromInput,
            @Option(names = "--mail", description = "Sends a link to choose the password instead.") boolean mail) {
        NewSecret secret = mail ? NewSecret.none() : NewSecret.of(main, fromInput);
        change(instance -> instance.createUser(name, email, secret.password(), role(role)));
        main.out()
                .println(name + " has an account."
                        + (mail ? " A link is on its way to " + email + "." : secret.shown()));
    }

    @Command(description = "Sends somebody an invitation by mail.")
    void invite(@Parameters(paramLabel = "EMAIL") String email) {
        change(instance -> instance.inviteUser(email));
        main.out().println("An invitation is on its way to " + email + ".");
    }

    @Command(description = "Keeps somebody out and signs them out everywhere.")
    void disable(@Parameters(paramLabel = "NAME") String name) {
        change(instance -> instance.disableUser(name));
        main.out().println(name + " is disabled.");
    }

    @Command(description = "Lets somebody in again.")
    void enable(@Parameters(paramLabel = "NAME") String name) {
        change(instance -> instance.enableUser(name));
        main.out().println(name + " is enabled.");
    }

    @Command(description = "Takes the mail address of an account for its owner's.")
    void verify(@Parameters(paramLabel = "NAME") String name) {
        change(instance -> instance.verifyUser(name));
        main.out().println("The address of " + name + " is confirmed.");
    }

    @Command(description = "Gives an account a role: mentor, moderator, admin, or one of your own.")
    void promote(@Parameters(paramLabel = "NAME") String name, @Parameters(paramLabel = "ROLE") String role) {
        change(instance -> instance.promote(name, role(role)));
        main.out().println(name + " is " + role(role) + " now.");
    }

    @Command(name = "reset-password", description = "Gives an account a new password and signs it out everywhere.")
    void resetPassword(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--password-stdin", description = "Reads the password from the input; else one is made.")
                    boolean fromInput,
            @Option(names = "--mail", description = "Sends a link to choose it instead.") boolean mail) {
        if (mail) {
            change(instance -> instance.sendReset(name));
            main.out().println("A link to choose a new password is on its way to " + name + ".");
            return;
        }
        NewSecret secret = NewSecret.of(main, fromInput);
        change(instance -> instance.resetPassword(name, secret.text()));
        main.out().println(name + " has a new password." + secret.shown());
    }

    private void change(Consumer<Instance> change) {
        try (Instance instance = Instance.open(main.config())) {
            change.accept(instance);
        }
    }

    private static String role(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        if (!ROLE.matcher(name).matches()) {
            throw new CommandFailure("There is no role " + word + "; take member, mentor, moderator or admin.");
        }
        return name;
    }
}
