package io.devquest.runner.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Executes programs that nobody trusts. Each sees the system's programs, its own files and nothing else: no network, no
 * other process, no file of the machine that is written, no environment; it is nobody, can gain no right, and has limits.
 */
public final class Sandbox {

    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(2), 64L << 20, 16, 1 << 20, 4096);

    private final Architecture architecture;
    private final Cgroups cgroups;

    /** @throws IllegalStateException if a layer of isolation is missing */
    public Sandbox(Isolation isolation) {
        architecture = isolation.architecture().orElseThrow(() -> incomplete(isolation));
        cgroups = isolation.cgroups().orElseThrow(() -> incomplete(isolation));
    }

    private static IllegalStateException incomplete(Isolation isolation) {
        return new IllegalStateException("Nothing is run without isolation: " + isolation.missing());
    }

    /** What is wrong if nothing can be executed here. */
    Optional<String> tried() {
        Executed tried =
                execute(new Command(new byte[1024], List.of("/bin/true"), new byte[0]), SMALL, Listener.NOBODY);
        return tried.end() == Executed.End.EXITED && tried.exitCode() == 0
                ? Optional.empty()
                : Optional.of("The sandbox cannot be made: " + new String(tried.errors(), UTF_8).strip());
    }

    /**
     * Executes a program to its end or its limits. Interruption ends it and is kept.
     *
     * @throws UncheckedIOException if the machine cannot do it now
     */
    public Executed execute(Command command, Limits limits, Listener listener) {
        String name = UUID.randomUUID().toString();
        Path folder = null;
        try (Cgroup group = cgroups.create(name, limits)) {
            folder = Files.createTempDirectory("devquest-run-");
            Files.write(folder.resolve("input"), command.input());
            Files.write(folder.resolve("archive"), command.archive());
            Files.write(folder.resolve("filter"), SystemCallFilter.of(architecture));
            Files.createFile(folder.resolve("status"));
            return new Execution(start(command, limits, folder, group), group, limits, listener, folder).finish();
        } catch (IOException e) {
            throw new UncheckedIOException("A run could not be started", e);
        } finally {
            Leftovers.delete(folder);
        }
    }

    private static Process start(Command command, Limits limits, Path folder, Cgroup group) throws IOException {
        List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", Entrance.script(), "sh"));
        words.add(String.valueOf(group.doors().size()));
        group.doors().forEach(door -> words.add(door.toString()));
        words.addAll(Entrance.bubblewrap(limits));
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("FILE_BLOCKS", String.valueOf(limits.fileSize() / 512));
        return apart(builder.redirectInput(folder.resolve("input").toFile()));
    }

    /** Java keeps a thread that waited for a process, with the class loader of whoever started it. */
    private static Process apart(ProcessBuilder builder) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return builder.start();
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
