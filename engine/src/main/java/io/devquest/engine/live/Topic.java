package io.devquest.engine.live;

import io.devquest.engine.events.LoggedEvent;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** A channel that has subscribers. Facts are handed on by one worker at a time, never by the thread that committed. */
final class Topic {

    private final Frames frames;
    private final Executor workers;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final Queue<LoggedEvent> arrived = new ConcurrentLinkedQueue<>();
    private final AtomicInteger working = new AtomicInteger();

    Topic(Frames frames, Executor workers) {
        this.frames = frames;
        this.workers = workers;
    }

    Set<Subscription> subscriptions() {
        return subscriptions;
    }

    void accept(LoggedEvent event) {
        arrived.add(event);
        if (working.getAndIncrement() == 0) {
            workers.execute(this::handOn);
        }
    }

    private void handOn() {
        int seen = 1;
        do {
            for (LoggedEvent event = arrived.poll(); event != null; event = arrived.poll()) {
                String frame = frames.event(event);
                for (Subscription subscription : subscriptions) {
                    subscription.offer(event.seq(), frame);
                }
            }
            seen = working.addAndGet(-seen);
        } while (seen != 0);
    }
}
