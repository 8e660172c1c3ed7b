package io.devquest.engine.live;

import io.devquest.api.data.Id;
import io.devquest.engine.events.LoggedEvent;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A channel that has subscribers. Facts are handed on by one worker at a time, never by the thread that committed; that
 * one waits a moment when too many are waiting already, so that writers do not outrun what can be delivered.
 */
final class Topic {

    private static final Logger log = LoggerFactory.getLogger(Topic.class);
    private static final int SEATS = 16;
    private static final int EPHEMERAL = 1000;
    private static final long PATIENCE_MILLIS = 500;
    private static final int PAUSES = 1000;

    private record Arrival(Runnable delivery, boolean seated) {}

    private record Pause(Id account, String type) {}

    private final Frames frames;
    private final Executor workers;
    private final UnaryOperator<LoggedEvent> asShown;
    private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
    private final Queue<Arrival> arrived = new ConcurrentLinkedQueue<>();
    private final Semaphore seats = new Semaphore(SEATS);
    private final Semaphore ephemeral = new Semaphore(EPHEMERAL);
    private final Map<Pause, Long> pauses = new ConcurrentHashMap<>();
    private final AtomicInteger working = new AtomicInteger();

    /** A topic; {@code asShown} takes out of a fact what was hidden since it was published. */
    Topic(Frames frames, Executor workers, UnaryOperator<LoggedEvent> asShown) {
        this.frames = frames;
        this.workers = workers;
        this.asShown = asShown;
    }

    Set<Subscription> subscriptions() {
        return subscriptions;
    }

    void accept(LoggedEvent event) {
        add(new Arrival(() -> deliver(event), seat()));
    }

    /** Hands something that does not last to those who are chosen; false if too much of it waits already. */
    boolean tell(Frame frame, Predicate<Subscription> chosen) {
        boolean room = ephemeral.tryAcquire();
        if (room) {
            add(new Arrival(
                    () -> {
                        ephemeral.release();
                        hand(frame, chosen);
                    },
                    false));
        }
        return room;
    }

    /** Hands over an update of a document, which is never left out; waits a moment when too much is on its way. */
    void share(Frame frame, Predicate<Subscription> chosen) {
        add(new Arrival(() -> hand(frame, chosen), seat()));
    }

    private void hand(Frame frame, Predicate<Subscription> chosen) {
        subscriptions.stream().filter(chosen).forEach(subscription -> subscription.tell(frame));
    }

    /** False if the person has sent the like within the pause. */
    boolean mayFollow(Id account, String type, Duration pause) {
        if (pause.isZero()) {
            return true;
        }
        long now = System.nanoTime();
        if (pauses.size() > PAUSES) {
            pauses.values().removeIf(until -> until - now < 0);
        }
        boolean[] first = {false};
        pauses.compute(new Pause(account, type), (key, until) -> {
            first[0] = until == null || until - now <= 0;
            return first[0] ? now + pause.toNanos() : until;
        });
        return first[0];
    }

    private void add(Arrival arrival) {
        arrived.add(arrival);
        if (working.getAndIncrement() == 0) {
            try {
                workers.execute(this::handOn);
            } catch (RejectedExecutionException closing) {
                // nobody is there any more
            }
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
                next.delivery().run();
                if (next.seated()) {
                    seats.release();
                }
            }
            seen = working.addAndGet(-seen);
        } while (seen != 0);
    }

    private void deliver(LoggedEvent event) {
        LoggedEvent shown;
        try {
            shown = asShown.apply(event);
        } catch (RuntimeException e) {
            // nobody knows whether it may be told: each client finds it missing and reads it from the log
            log.error(
                    "A fact of the channel {} was not handed on",
                    event.channel().orElse(""),
                    e);
            return;
        }
        Frame frame = new Frame.Text(frames.event(shown));
        for (Subscription subscription : subscriptions) {
            subscription.offer(event.seq(), frame);
        }
    }
}
