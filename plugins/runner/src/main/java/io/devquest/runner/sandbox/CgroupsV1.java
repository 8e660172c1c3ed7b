package io.devquest.runner.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Control groups of version 1: a tree for each controller. */
final class CgroupsV1 implements Cgroups {

    private static final String FOLDER = "devquest-runner";
    private static final List<String> CONTROLLERS = List.of("memory", "pids", "cpuacct", "cpu");
    private static final int PERIOD = 100_000;
    private static final int FEW_SHARES = 256;

    private final List<Path> trees;

    private CgroupsV1(List<Path> trees) {
        this.trees = List.copyOf(trees);
    }

    static Optional<Cgroups> at(Path root, List<String> own) {
        List<Path> trees = new ArrayList<>();
        for (String controller : CONTROLLERS) {
            Optional<Path> tree = tree(root.resolve(controller), own, controller);
            if (tree.isEmpty()) {
                return Optional.empty();
            }
            trees.add(tree.get());
        }
        return Optional.of(new CgroupsV1(trees));
    }

    /** Its own group of a controller if this process may make groups there, or else the top. */
    private static Optional<Path> tree(Path top, List<String> own, String controller) {
        for (String line : own) {
            String[] parts = line.split(":", 3);
            if (parts.length == 3 && List.of(parts[1].split(",")).contains(controller)) {
                Path mine = top.resolve(parts[2].substring(1));
                if (Cgroups.takesFolders(mine)) {
                    return Optional.of(mine);
                }
            }
        }
        return Optional.of(top).filter(Cgroups::takesFolders);
    }

    @Override
    public String describe() {
        return "version 1, " + trees.get(0);
    }

    @Override
    public Cgroup create(String name, Limits limits) {
        List<Path> folders = new ArrayList<>();
        Group group = new Group(folders);
        try {
            for (Path tree : trees) {
                folders.add(Files.createDirectories(tree.resolve(FOLDER).resolve(name)));
            }
        } catch (IOException e) {
            group.close();
            throw new UncheckedIOException("The control groups of a run could not be made", e);
        }
        Fields.write(group.memory("memory.limit_in_bytes"), limits.memory());
        // memory and swap together; not where Linux was started without that count
        Fields.offer(group.memory("memory.memsw.limit_in_bytes"), limits.memory());
        Fields.write(folders.get(1).resolve("pids.max"), limits.processes());
        Fields.write(folders.get(3).resolve("cpu.cfs_period_us"), PERIOD);
        Fields.write(folders.get(3).resolve("cpu.cfs_quota_us"), PERIOD);
        Fields.write(folders.get(3).resolve("cpu.shares"), FEW_SHARES);
        return group;
    }

    private record Group(List<Path> folders) implements Cgroup {

        private Path memory(String file) {
            return folders.get(0).resolve(file);
        }

        @Override
        public List<Path> doors() {
            return folders.stream()
                    .map(folder -> folder.resolve("cgroup.procs"))
                    .toList();
        }

        @Override
        public Duration cpu() {
            return Duration.ofNanos(Fields.number(folders.get(2).resolve("cpuacct.usage")));
        }

        @Override
        public long peak() {
            return Fields.number(memory("memory.max_usage_in_bytes"));
        }

        @Override
        public boolean outOfMemory() {
            return Fields.number(memory("memory.oom_control"), "oom_kill") > 0;
        }

        @Override
        public void close() {
            folders.forEach(Removal::of);
        }
    }
}
