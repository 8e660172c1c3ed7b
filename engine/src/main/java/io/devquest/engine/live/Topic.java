package io.devquest.engine.live;

import io.devquest.engine.events.LoggedEvent;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A channel that has subscribers. Facts are handed on by one worker at a time, never by the thread that committed; that
 * one waits a moment when too many are waiting already, so that writers do not outrun what can be delivered.
 */
final class Topic {

    private static final int SEATS = 16;
    private static final long PATIENCE_MILLIS = 500;

    private record Arrival(LoggedEvent event, boolean seated) {}

    private final Frames frames;
    private final Executor workers;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final Queue<Arrival> arrived = new ConcurrentLinkedQueue<>();
    private final Semaphore seats = new Semaphore(SEATS);
    private final AtomicInteger working = new AtomicInteger();

    Topic(Frames frames, Executor workers) {
        this.frames = frames;
        this.workers = workers;
    }

    Set<Subscription> subscriptions() {
        return subscriptions;
    }

    void accept(LoggedEvent event) {
        arrived.add(new Arrival(event, seat()));
        if (working.getAndIncrement() == 0) {
            workers.execute(this::handOn);
        }
    }

    private boolean seat() {
        try {
            return seats.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void handOn() {
        int seen = 1;
        do {
            for (Arrival next = arrived.poll(); next != null; next = arrived.poll()) {
                deliver(next.event());
                if (next.seated()) {
                    seats.release();
                }
            }
            seen = working.addAndGet(-seen);
        } while (seen != 0);
    }

    private void deliver(LoggedEvent event) {
        String frame = frames.event(event);
        for (Subscription subscription : subscriptions) {
            subscription.offer(event.seq(), frame);
        }
    }
}
