package io.devquest.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.config.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path home;

    @Test
    void everyCommandIsListedAndExplained() {
        Shell shell = Shell.run();

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).contains("start", "plugin", "user", "doctor", "openapi", "config");
        assertThat(List.of("start", "doctor", "config", "openapi"))
                .allSatisfy(word -> assertThat(Shell.run(word, "--help").out()).contains("--home"));
        assertThat(Shell.run("plugin", "--help").out())
                .contains("list", "install", "enable", "disable", "upgrade", "uninstall", "verify", "new");
        assertThat(Shell.run("user", "--help").out()).contains("create", "promote", "reset-password");
    }

    @Test
    void aCommandThatIsNotUnderstoodEndsWithTwo() {
        assertThat(Shell.run("strat").exitCode()).isEqualTo(2);
        assertThat(Shell.run("plugin", "enable").exitCode()).isEqualTo(2);
        assertThat(Shell.run("plugin").exitCode()).isEqualTo(2);
    }

    @Test
    void configShowsEveryKeyAndTheDefaultsFile() {
        Shell shown = Shell.run("config", "--home", home.toString());

        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out()).contains("http.port = 8080").contains("database.url = jdbc:h2:file:" + home);
        assertThat(Shell.run("config", "--defaults").out()).isEqualTo(ConfigFile.shipped());
    }

    @Test
    void aWrongConfigurationStopsTheStartWithEverySentenceAndNoStackTrace() throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/devquest.yaml"), "http:\n  prot: 1\n  port: many\n");

        Shell shell = Shell.run("start", "--home", home.toString());

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .contains("There is no key http.prot", "http.port must be")
                .doesNotContain("\tat ");
    }

    @Test
    void openapiOfAStoppedInstanceSaysWhatToDo() {
        Shell shell = Shell.run("openapi", "--home", home.toString());

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).contains("does not run", "devquest start");
    }

    @Test
    void aPluginIdThatIsNoWordIsRefused() {
        Shell shell = Shell.run("plugin", "new", "No-Good", "--home", home.toString());

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).contains("A plugin's id is one word");
    }

    @Test
    void aNewHomeGetsWhatTheInstallationHoldsAndAnOldOneIsLeftAlone() throws IOException {
        Path installation = Files.createDirectories(home.resolve("installed"));
        Files.createDirectories(installation.resolve("plugins"));
        Files.writeString(installation.resolve("plugins/forums-1.zip"), "zip");
        Path fresh = home.resolve("fresh");
        Path used = Files.createDirectories(home.resolve("used/plugins")).getParent();

        HomeFolder.prepare(fresh, Optional.of(installation));
        HomeFolder.prepare(used, Optional.of(installation));

        assertThat(fresh.resolve("plugins/forums-1.zip")).exists();
        assertThat(used.resolve("plugins")).isEmptyDirectory();
    }
}
