package io.devquest.engine.live;

/** Frames a client may send: a burst, refilled steadily. */
final class Rate {

    private static final double BURST = 200;
    private static final double PER_SECOND = 20;

    private double left = BURST;
    private long at = System.nanoTime();

    synchronized boolean take() {
        long now = System.nanoTime();
        left = Math.min(BURST, left + (now - at) / 1e9 * PER_SECOND);
        at = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
