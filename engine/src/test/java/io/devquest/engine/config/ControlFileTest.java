package io.devquest.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlFileTest {

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void placeTheFile() {
        file = home.resolve("data/run/control.json");
    }

    @Test
    void aRunningInstanceIsFoundAndOnlyItsOwnerCanReadTheFile() throws IOException {
        ControlFile written = ControlFile.write(home, "http://127.0.0.1:8080", "a secret");

        assertThat(ControlFile.running(home)).contains(written);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(written.toString()).doesNotContain("a secret");

        written.remove(home);
        assertThat(ControlFile.running(home)).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileWhoseProcessIsGoneCountsAsStopped() throws IOException {
        Process process = new ProcessBuilder("true").start();
        process.onExit().join();
        store(new ControlFile("http://127.0.0.1:1", "t", process.pid(), Instant.now()));

        assertThat(ControlFile.running(home)).isEmpty();
    }

    @Test
    void aFileWhoseProcessNumberIsUsedAgainCountsAsStopped() throws IOException {
        long self = ProcessHandle.current().pid();
        store(new ControlFile("http://127.0.0.1:1", "t", self, Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(ControlFile.running(home)).isEmpty();
    }

    @Test
    void aDamagedFileCountsAsStopped() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"url\":");

        assertThat(ControlFile.running(home)).isEmpty();
    }

    private void store(ControlFile control) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, Json.mapper().writeValueAsString(control));
    }
}
