package io.devquest.runner.run;

import io.devquest.api.code.CodeRun;
import io.devquest.api.live.Live;
import io.devquest.runner.judging.Follower;
import java.time.Duration;

/** Tells whoever follows a run what its program writes, in pieces that are not too many and not too large. */
final class Progress implements Follower {

    private static final int LARGEST = 4_000;
    private static final long PAUSE = Duration.ofMillis(40).toNanos();

    /** How far a run is. */
    record State(CodeRun.State state, int position) {}

    /** Something the program wrote. */
    record Output(int test, String stream, String text) {}

    private final Live live;
    private final String channel;
    private final Runnable renewal;
    private final StringBuilder waiting = new StringBuilder();
    private int test;
    private boolean errors;
    private long sent = System.nanoTime() - PAUSE;

    /** @param renewal keeps the run for this worker */
    Progress(Live live, String channel, Runnable renewal) {
        this.live = live;
        this.channel = channel;
        this.renewal = renewal;
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
        if (waiting.length() >= LARGEST || System.nanoTime() - sent >= PAUSE) {
            flush();
        }
    }

    @Override
    public void idle() {
        if (!waiting.isEmpty() && System.nanoTime() - sent >= PAUSE) {
            flush();
        }
    }

    /** Sends what waits. */
    void flush() {
        for (int from = 0; from < waiting.length(); from += LARGEST) {
            String text = waiting.substring(from, Math.min(waiting.length(), from + LARGEST));
            live.send(channel, "output", new Output(test, errors ? "errors" : "output", text));
        }
        waiting.setLength(0);
        sent = System.nanoTime();
    }
}
