package io.devquest.runner.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes control groups, of version 2 where that one has the controllers, or else of version 1. */
interface Cgroups {

    /** A new group with these limits. */
    Cgroup create(String name, Limits limits);

    /** Where they are, for the operator. */
    String describe();

    /** Those of this machine that can be used; empty if there are none, or this process may not make any. */
    static Optional<Cgroups> here() {
        return here(Path.of("/sys/fs/cgroup"), Path.of("/proc/self/cgroup"));
    }

    /** The same for other places. */
    static Optional<Cgroups> here(Path root, Path self) {
        List<String> own = Fields.lines(self);
        Optional<Cgroups> second = CgroupsV2.at(root, own);
        return second.isPresent() ? second : CgroupsV1.at(root, own);
    }

    /** True if a folder can be made in it. */
    static boolean takesFolders(Path folder) {
        return Files.isDirectory(folder) && Files.isWritable(folder);
    }
}
