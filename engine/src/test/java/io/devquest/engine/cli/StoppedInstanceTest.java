package io.devquest.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the data of an instance that does not run. */
class StoppedInstanceTest {

    @TempDir
    Path home;

    @Test
    void accountsAreMadeAndPromotedAndNamesStayUnique() {
        assertThat(run("user", "create", "ada", "ada@example.org").out()).contains("ada has an account.");
        assertThat(run("user", "promote", "ada", "moderator").out()).contains("ada is moderator now.");
        assertThat(run("user", "reset-password", "ada").out()).contains("ada has a new password.");

        Shell again = run("user", "create", "Ada", "other@example.org");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("name:");
    }

    @Test
    void peopleAreListedDisabledAndWrittenToWhileNothingRuns() throws IOException {
        run("user", "create", "ada", "ada@example.org", "--role", "admin");
        assertThat(run("user", "create", "bob", "bob@example.org", "--mail").out())
                .contains("A link is on its way to bob@example.org.");
        assertThat(run("user", "invite", "eve@example.org").exitCode()).isZero();
        assertThat(run("user", "reset-password", "bob", "--mail").exitCode()).isZero();
        try (Stream<Path> mails = Files.list(home.resolve("data/mail"))) {
            assertThat(mails).hasSize(3);
        }

        assertThat(run("user", "disable", "bob").out()).contains("bob is disabled.");
        assertThat(run("user", "list", "--state", "disabled").out())
                .matches("bob +disabled +bob@example.org +member\\R");
        assertThat(run("user", "list", "--role", "admin").out()).contains("ada").doesNotContain("bob");
        assertThat(run("user", "list", "--search", "nobody").out()).contains("Nobody was found.");
        assertThat(run("user", "enable", "bob").exitCode()).isZero();
        assertThat(run("user", "verify", "bob").exitCode()).isZero();
        assertThat(run("user", "show", "BOB").out()).contains("name    bob", "state   active");
        assertThat(run("user", "disable", "ada").err()).contains("last administrator");
        assertThat(run("user", "promote", "bob", "emperor").err()).contains("There is no such role.");
    }

    @Test
    void anUnknownPluginIsASentenceAndTheDoctorFindsNothingWrong() {
        Shell unknown = run("plugin", "enable", "nothing");

        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(run("doctor").out())
                .contains("The community does not run", "Mail is not sent but written to", "Nothing is wrong.");
    }

    private Shell run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--home";
        all[args.length + 1] = home.toString();
        return Shell.run(all);
    }
}
