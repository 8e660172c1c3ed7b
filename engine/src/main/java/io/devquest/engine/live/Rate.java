package io.devquest.engine.live;

/** How often a client may do something: a burst, refilled steadily. */
final class Rate {

    private final double burst;
    private final double perSecond;
    private double left;
    private long at = System.nanoTime();

    Rate(double burst, double perSecond) {
        this.burst = burst;
        this.perSecond = perSecond;
        left = burst;
    }

    synchronized boolean take() {
        long now = System.nanoTime();
        left = Math.min(burst, left + (now - at) / 1e9 * perSecond);
        at = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
