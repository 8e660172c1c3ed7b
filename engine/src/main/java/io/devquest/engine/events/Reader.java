package io.devquest.engine.events;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the log for one purpose of one owner, on a thread of its own. It looks into the database only when it was told
 * that something it listens to has been placed; what it has merely passed over it notes there when it rests.
 */
final class Reader {

    private static final Logger log = LoggerFactory.getLogger(Reader.class);
    private static final int BATCH = 200;
    private static final Duration REST = Duration.ofSeconds(2);
    private static final Duration GATE_PAUSE = Duration.ofMillis(50);
    private static final Duration TROUBLE_PAUSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final Scope scope;
    private final String name;
    private final EventMapper events;
    private final ReaderMapper places;
    private final Delivery delivery;
    private final Consumer<Thread> interrupter;
    private final List<Duration> pauses;
    private final Queue<Replay> replays = new ConcurrentLinkedQueue<>();
    private final Semaphore wakes = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean begun;
    private @Nullable Thread thread;

    /** All that stands up to here has been dealt with or is not for this reader. */
    private long passed;
    /** How much of that the database knows; for the reader's own thread. */
    private long noted;
    /** Where the log is known to end. */
    private long end;

    /**
     * @param pauses before each further attempt at a fact
     * @param interrupter interrupts a thread at a moment that harms nobody else
     */
    Reader(
            Scope scope,
            String name,
            EventMapper events,
            ReaderMapper places,
            Delivery delivery,
            List<Duration> pauses,
            Consumer<Thread> interrupter) {
        this.scope = scope;
        this.name = name;
        this.events = events;
        this.places = places;
        this.delivery = delivery;
        this.pauses = pauses;
        this.interrupter = interrupter;
    }

    /** The owner, and what for if it has several. */
    String name() {
        return name;
    }

    <E extends Record & DomainEvent> void add(String event, Class<E> type, BiConsumer<LoggedEvent, E> listener) {
        delivery.add(event, type, listener);
    }

    boolean begun() {
        return begun;
    }

    /** Goes on where this reader stopped; one that was never here before begins at that place of the log. */
    synchronized void begin(long last) {
        places.insert(name, last);
        passed = places.selectPosition(name).orElse(last);
        noted = passed;
        end = last;
        begun = true;
    }

    synchronized long passed() {
        return passed;
    }

    /**
     * Called by the thread of the log only, which also makes this reader's thread: one made while code of the owner is
     * on the stack would inherit what keeps its classes alive.
     *
     * @param known where the log ends, for one that has begun after it was told to the others
     */
    synchronized void wake(long known) {
        if (begun && thread == null && !stopped()) {
            Thread started = new Thread(this::run, "events-" + name);
            started.setDaemon(true);
            started.setContextClassLoader(Reader.class.getClassLoader());
            started.start();
            thread = started;
        }
        tell(new Placement(end, known, Set.of()));
    }

    /** More of the log has its order. */
    synchronized void tell(Placement placed) {
        if (begun && placed.end() > end) {
            if (passed == placed.after() && placed.without(delivery.heard())) {
                passed = placed.end();
            }
            end = placed.end();
            if (passed < end) {
                wakes.release();
            }
        }
    }

    /** Has a parked fact handled again by the thread that reads, so that listeners are called one at a time. */
    Replay replay(Id event) {
        Replay asked = new Replay(event);
        replays.add(asked);
        wakes.release();
        if (stopped()) {
            dropReplays();
        }
        return asked;
    }

    /** Reads nothing more, once the fact at hand has been dealt with. */
    void stop() {
        stop.countDown();
        wakes.release();
    }

    void close() {
        stop();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null && running != Thread.currentThread()) {
            join(running, FAREWELL, interrupter);
        }
        dropReplays();
    }

    static void join(Thread thread, Duration patience, Consumer<Thread> interrupter) {
        try {
            thread.join(patience.toMillis());
            if (thread.isAlive()) {
                interrupter.accept(thread);
                thread.join(patience.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean stopped() {
        return stop.getCount() == 0;
    }

    private void run() {
        while (!stopped()) {
            try {
                replayAsked();
                if (!readBatch()) {
                    rest();
                }
            } catch (InterruptedException e) {
                log.debug("The thread that reads for {} was interrupted", name);
            } catch (RuntimeException | Error e) {
                log.error("The log cannot be read for {}; trying again", name, e);
                pause(TROUBLE_PAUSE);
            }
        }
        leave();
    }

    private void leave() {
        try {
            note();
        } catch (RuntimeException e) {
            log.debug("{} will pass over some facts once more", name, e);
        }
    }

    private void rest() throws InterruptedException {
        if (!wakes.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
            note();
        }
        wakes.drainPermits();
    }

    /** Tells the database what was passed over. */
    private void note() {
        long now = passed();
        if (noted < now) {
            places.updatePositionUpTo(name, now);
            noted = now;
        }
    }

    /** True if there was anything to read. */
    private boolean readBatch() {
        long after;
        long upTo;
        synchronized (this) {
            after = passed;
            upTo = end;
        }
        if (after >= upTo) {
            return false;
        }
        List<EventRow> batch = events.selectByNames(delivery.heard(), after, upTo, BATCH);
        for (EventRow event : batch) {
            if (!handle(event)) {
                return true;
            }
            noted = event.position();
            pass(event.position());
        }
        if (batch.size() < BATCH) {
            pass(upTo);
        }
        return true;
    }

    private synchronized void pass(long position) {
        passed = Math.max(passed, position);
    }

    /** False if the reader was stopped before the fact was dealt with. */
    private boolean handle(EventRow event) {
        int attempts = 0;
        while (!stopped()) {
            Optional<RuntimeException> failed;
            if (!scope.gate().enter()) {
                pause(GATE_PAUSE);
                continue;
            }
            try {
                failed = attempt(event);
            } finally {
                scope.gate().exit();
            }
            attempts++;
            if (failed.isEmpty()) {
                return true;
            }
            if (attempts > pauses.size()) {
                log.error("{} could not handle {} {}; it is set aside", name, event.name(), event.id(), failed.get());
                delivery.park(event, attempts, failed.get());
                return true;
            }
            log.warn("{} could not handle {} {}; trying again", name, event.name(), event.id(), failed.get());
            pause(pauses.get(attempts - 1));
        }
        return false;
    }

    private Optional<RuntimeException> attempt(EventRow event) {
        try {
            delivery.deliver(event);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        } finally {
            if (!stopped()) {
                // a listener that has interrupted its own thread must not hit the next one
                Thread.interrupted();
            }
        }
    }

    private void replayAsked() {
        for (Replay asked = replays.poll(); asked != null; asked = replays.poll()) {
            if (asked.take()) {
                replay(asked);
            }
        }
    }

    private void replay(Replay asked) {
        if (!scope.gate().enter()) {
            asked.outcome().completeExceptionally(EventErrors.stopped(ReaderDocument.key(name)));
            return;
        }
        try {
            asked.outcome().complete(delivery.replay(asked.event()));
        } catch (RuntimeException failed) {
            log.warn("{} could not handle the parked fact {} either", name, asked.event(), failed);
            asked.outcome().completeExceptionally(EventErrors.refused(failed));
        } finally {
            scope.gate().exit();
        }
    }

    private void dropReplays() {
        for (Replay asked = replays.poll(); asked != null; asked = replays.poll()) {
            asked.outcome().completeExceptionally(EventErrors.stopped(ReaderDocument.key(name)));
        }
    }

    private void pause(Duration time) {
        try {
            stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // the next wait is a full one, or the reader is stopped
            log.debug("A pause of {} was cut short", name);
        }
    }
}
