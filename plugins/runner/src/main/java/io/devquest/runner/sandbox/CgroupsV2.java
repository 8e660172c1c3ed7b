package io.devquest.runner.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Control groups of version 2. Groups with processes of their own have no groups with controllers below, so the folder
 * for runs is beside the one this process is in: a service of systemd with {@code Delegate=yes} and
 * {@code DelegateSubgroup=} has it there, and root has the top.
 */
final class CgroupsV2 implements Cgroups {

    private static final String FOLDER = "devquest-runner";
    private static final List<String> CONTROLLERS = List.of("memory", "pids", "cpu");

    private final Path folder;

    private CgroupsV2(Path folder) {
        this.folder = folder;
    }

    static Optional<Cgroups> at(Path root, List<String> own) {
        Path mine = own.stream()
                .filter(line -> line.startsWith("0::/"))
                .findFirst()
                .map(line -> root.resolve(line.substring("0::/".length())))
                .orElse(root);
        Path beside = mine.equals(root) ? root : mine.getParent();
        for (Path place : List.of(beside, root)) {
            if (hasControllers(place) && Cgroups.takesFolders(place)) {
                return Optional.of(new CgroupsV2(place.resolve(FOLDER)));
            }
        }
        return Optional.empty();
    }

    private static boolean hasControllers(Path place) {
        return Fields.lines(place.resolve("cgroup.controllers")).stream()
                .anyMatch(line -> List.of(line.split(" ")).containsAll(CONTROLLERS));
    }

    @Override
    public String describe() {
        return "version 2, " + folder;
    }

    @Override
    public Cgroup create(String name, Limits limits) {
        Path group = folder.resolve(name);
        try {
            hand(folder.getParent());
            Files.createDirectories(folder);
            hand(folder);
            Files.createDirectory(group);
        } catch (IOException e) {
            throw new UncheckedIOException("The control group of a run could not be made", e);
        }
        Fields.write(group.resolve("memory.max"), limits.memory());
        Fields.offer(group.resolve("memory.swap.max"), 0);
        Fields.write(group.resolve("pids.max"), limits.processes());
        Fields.write(group.resolve("cpu.max"), "100000 100000");
        Fields.offer(group.resolve("cpu.weight"), 25);
        return new Group(group);
    }

    private static void hand(Path to) {
        for (String controller : CONTROLLERS) {
            Fields.write(to.resolve("cgroup.subtree_control"), "+" + controller);
        }
    }

    private record Group(Path folder) implements Cgroup {

        @Override
        public List<Path> doors() {
            return List.of(folder.resolve("cgroup.procs"));
        }

        @Override
        public Duration cpu() {
            return Duration.ofNanos(1_000 * Fields.number(folder.resolve("cpu.stat"), "usage_usec"));
        }

        @Override
        public long peak() {
            return Fields.number(folder.resolve("memory.peak"));
        }

        @Override
        public boolean outOfMemory() {
            return Fields.number(folder.resolve("memory.events"), "oom_kill") > 0;
        }

        @Override
        public void close() {
            Fields.offer(folder.resolve("cgroup.kill"), 1);
            Removal.of(folder);
        }
    }
}
