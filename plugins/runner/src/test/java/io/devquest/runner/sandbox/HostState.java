package io.devquest.runner.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an escaped program would change on this machine.
 *
 * @param sandboxed processes of nobody, or of bubblewrap
 * @param mounts what is mounted
 * @param groups control groups of runs
 * @param leftovers files by which runs are started
 * @param knobs settings of the kernel that attacks try to turn
 */
record HostState(
        List<String> sandboxed, List<String> mounts, List<Path> groups, List<Path> leftovers, List<String> knobs) {

    static HostState now() {
        // one without a command has ended, and waits only to be forgotten
        List<String> processes = ProcessHandle.allProcesses()
                .map(ProcessHandle::info)
                .filter(info -> info.command().isPresent())
                .filter(info -> info.user().filter("nobody"::equals).isPresent()
                        || info.command().orElseThrow().endsWith("/bwrap"))
                .map(info -> info.commandLine().orElse("?"))
                .toList();
        return new HostState(
                processes,
                lines(Path.of("/proc/self/mounts")),
                groupsOfRuns(),
                children(Path.of(System.getProperty("java.io.tmpdir")), "devquest-run-"),
                Stream.of("/proc/sys/kernel/core_pattern", "/proc/sys/kernel/hostname")
                        .flatMap(knob -> lines(Path.of(knob)).stream())
                        .toList());
    }

    private static List<Path> groupsOfRuns() {
        try (Stream<Path> found = Files.walk(Path.of("/sys/fs/cgroup"), 5)) {
            return found.filter(path -> path.getParent() != null
                            && path.getParent().endsWith("devquest-runner")
                            && Files.isDirectory(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder, String prefix) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return List.copyOf(new TreeSet<>(Files.readAllLines(file, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
