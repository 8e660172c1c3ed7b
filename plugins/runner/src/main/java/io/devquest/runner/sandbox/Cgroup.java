package io.devquest.runner.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A control group of Linux for one execution: its limits, and what it has used. */
interface Cgroup extends AutoCloseable {

    /** The files a process writes its id into to get in. */
    List<Path> doors();

    /** Processor time of all that were in it. */
    Duration cpu();

    /** The most memory in use at once, in bytes. */
    long peak();

    /** True if Linux ended a process in it for want of memory. */
    boolean outOfMemory();

    /** Removes it; whoever is still in it is killed. */
    @Override
    void close();
}
