package io.devquest.runner.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Removes a control group, which Linux allows when the last process in it is gone. */
final class Removal {

    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();
    private static final long PAUSE = Duration.ofMillis(2).toNanos();

    private Removal() {}

    static void of(Path folder) {
        long begun = System.nanoTime();
        while (!removed(folder)) {
            if (System.nanoTime() - begun > PATIENCE) {
                throw new IllegalStateException("There are still processes in " + folder);
            }
            for (String line : Fields.lines(folder.resolve("cgroup.procs"))) {
                ProcessHandle.of(Long.parseLong(line)).ifPresent(ProcessHandle::destroyForcibly);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static boolean removed(Path folder) {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (IOException busy) {
            if (Files.isDirectory(folder)) {
                return false;
            }
            throw new UncheckedIOException(busy);
        }
    }
}
