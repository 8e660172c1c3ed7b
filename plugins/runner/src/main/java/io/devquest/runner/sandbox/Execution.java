package io.devquest.runner.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A program that is executed: hears what it writes, and ends it when it has used up a limit. */
final class Execution {

    private static final int PAUSE = 4;
    private static final Pattern ENDED = Pattern.compile("\"exit-code\": *(\\d+)");

    private final Process process;
    private final Cgroup group;
    private final Limits limits;
    private final Capture output;
    private final Capture errors;
    private final Listener listener;
    private final Path folder;
    private final long begun = System.nanoTime();
    private Executed.@Nullable End stopped;

    Execution(Process process, Cgroup group, Limits limits, Listener listener, Path folder) {
        this.process = process;
        this.group = group;
        this.limits = limits;
        this.listener = listener;
        this.folder = folder;
        this.output = new Capture(process.getInputStream(), false, limits.output(), listener);
        this.errors = new Capture(process.getErrorStream(), true, limits.output(), listener);
    }

    /** Waits for the end. */
    Executed finish() throws IOException {
        boolean interrupted = false;
        while (process.isAlive()) {
            try {
                if (!output.hears() & !errors.hears()) {
                    listener.idle();
                    process.waitFor(PAUSE, TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException e) {
                interrupted = true;
                stop(Executed.End.NOT_STARTED);
            }
            watch();
        }
        output.drain();
        errors.drain();
        watch();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return executed();
    }

    private void watch() {
        if (output.full() || errors.full()) {
            stop(Executed.End.OUTPUT);
        } else if (wall().compareTo(limits.wall()) > 0 || group.cpu().compareTo(limits.cpu()) > 0) {
            stop(Executed.End.TIME);
        }
    }

    private void stop(Executed.End why) {
        if (stopped == null) {
            stopped = why;
        }
        // Process.destroyForcibly would close the streams too
        process.toHandle().destroyForcibly();
    }

    private Duration wall() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private Executed executed() {
        Duration wall = wall();
        Matcher ended = ENDED.matcher(String.join("\n", Fields.lines(folder.resolve("status"))));
        boolean told = ended.find();
        Executed.End end = Executed.End.EXITED;
        if (stopped != null) {
            end = stopped;
        } else if (group.outOfMemory()) {
            end = Executed.End.MEMORY;
        } else if (!told) {
            end = Executed.End.NOT_STARTED;
        }
        int code = told ? Integer.parseInt(ended.group(1)) : process.exitValue();
        return new Executed(end, output.bytes(), errors.bytes(), code, group.cpu(), wall, group.peak());
    }
}
