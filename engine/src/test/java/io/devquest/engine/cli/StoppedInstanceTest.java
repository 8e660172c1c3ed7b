package io.devquest.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
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
