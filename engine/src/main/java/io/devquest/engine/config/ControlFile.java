package io.devquest.engine.config;

import io.devquest.engine.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * How commands reach a running instance: a file only its owner can read, in the instance's own folder.
 *
 * @param url where the instance listens on the loopback
 * @param token proves that the caller can read the file
 * @param pid the process of the instance
 * @param startedAt when that process started, because numbers of processes are used again
 */
public record ControlFile(String url, String token, long pid, Instant startedAt) {

    private static final Duration CLOCK_JITTER = Duration.ofSeconds(10);

    /** Writes the file of this process; an old one is replaced. */
    public static ControlFile write(Path home, String url, String token) {
        ProcessHandle self = ProcessHandle.current();
        ControlFile control = new ControlFile(url, token, self.pid(), startOf(self));
        Path file = at(home);
        try {
            Files.createDirectories(file.getParent());
            // made readable for its owner only before anything is in it, then moved into place whole
            Path draft = Files.createTempFile(file.getParent(), "control", ".json");
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(draft, Json.mapper().writeValueAsString(control));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        return control;
    }

    /** The instance that runs on this home folder; empty if there is none, or if its process is gone. */
    public static Optional<ControlFile> running(Path home) {
        Path file = at(home);
        try {
            return Files.exists(file)
                    ? Optional.of(Json.lenient().readValue(Files.readString(file), ControlFile.class))
                            .filter(ControlFile::alive)
                    : Optional.empty();
        } catch (JacksonException damaged) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Removes the file when the instance stops, unless another process has replaced it. */
    public void remove(Path home) {
        try {
            if (running(home).filter(this::equals).isPresent()) {
                Files.deleteIfExists(at(home));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + at(home), e);
        }
    }

    private boolean alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(startOf(process), startedAt).abs().compareTo(CLOCK_JITTER) < 0)
                .isPresent();
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static Path at(Path home) {
        return home.resolve("data/run/control.json");
    }

    @Override
    public String toString() {
        return "ControlFile[url=" + url + ", pid=" + pid + "]";
    }
}
