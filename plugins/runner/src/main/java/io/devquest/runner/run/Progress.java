package io.devquest.runner.run;

import io.devquest.api.code.CodeRun;
import io.devquest.api.live.Live;
import io.devquest.runner.judging.Follower;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whoever follows a run what its program writes, in pieces that are not too many and not too large. To those who come
 * while it runs all of it is told again.
 */
final class Progress implements Follower {

    private static final int LARGEST = 4_000;
    private static final long PAUSE = Duration.ofMillis(40).toNanos();
    // by then whoever came follows
    private static final long ARRIVAL = Duration.ofMillis(250).toNanos();

    /** How far a run is. */
    record State(CodeRun.State state, int position) {}

    /** Something the program wrote. */
    record Output(int test, String stream, String text) {}

    /** The pieces that come now are all since the beginning: what was shown of it before is to be cleared. */
    record Again(int pieces) {}

    private final Live live;
    private final String channel;
    private final Runnable renewal;
    private final StringBuilder waiting = new StringBuilder();
    private final List<Output> told = new ArrayList<>();
    private volatile long cameAt;
    private volatile boolean came;
    private int test;
    private boolean errors;
    private long sent = System.nanoTime() - PAUSE;

    /** @param renewal keeps the run for this worker */
    Progress(Live live, String channel, Runnable renewal) {
        this.live = live;
        this.channel = channel;
        this.renewal = renewal;
    }

    /** Somebody follows from now on who may have missed something. On any thread. */
    void joined() {
        cameAt = System.nanoTime();
        came = true;
    }

    void state(CodeRun.State state) {
        live.send(channel, "state", new State(state, 0));
    }

    @Override
    public void begins(int execution) {
        flush();
        renewal.run();
        test = execution;
    }

    @Override
    public void wrote(int execution, boolean toErrors, String text) {
        if (toErrors != errors) {
            flush();
            errors = toErrors;
        }
        waiting.append(text);
        repeat();
        if (waiting.length() >= LARGEST || System.nanoTime() - sent >= PAUSE) {
            flush();
        }
    }

    @Override
    public void idle() {
        repeat();
        if (!waiting.isEmpty() && System.nanoTime() - sent >= PAUSE) {
            flush();
        }
    }

    private void repeat() {
        if (came && System.nanoTime() - cameAt >= ARRIVAL) {
            came = false;
            if (!told.isEmpty()) {
                live.send(channel, "again", new Again(told.size()));
                told.forEach(piece -> live.send(channel, "output", piece));
            }
        }
    }

    /** Sends what waits. */
    void flush() {
        for (int from = 0; from < waiting.length(); from += LARGEST) {
            String text = waiting.substring(from, Math.min(waiting.length(), from + LARGEST));
            Output piece = new Output(test, errors ? "errors" : "output", text);
            told.add(piece);
            live.send(channel, "output", piece);
        }
        waiting.setLength(0);
        sent = System.nanoTime();
    }
}
