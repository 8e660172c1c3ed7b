package io.devquest.engine.events;

import io.devquest.api.event.DomainEvent;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.json.Json;
import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log for one purpose of one owner. */
final class Reader {

    private static final Logger log = LoggerFactory.getLogger(Reader.class);
    private static final int BATCH = 200;
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Duration GATE_PAUSE = Duration.ofMillis(50);
    private static final Duration TROUBLE_PAUSE = Duration.ofSeconds(1);

    private final Scope scope;
    private final String name;
    private final EventMapper events;
    private final ReaderMapper places;
    private final Transactions transactions;
    private final Clock clock;
    private final List<Duration> pauses;
    private final JsonMapper json = Json.lenient();
    private final Map<String, List<Consumer<LoggedEvent>>> listeners = new ConcurrentHashMap<>();
    private final Semaphore wakes = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean begun;
    private @Nullable Thread thread;

    Reader(
            Scope scope,
            String name,
            EventMapper events,
            ReaderMapper places,
            Transactions transactions,
            Clock clock,
            List<Duration> pauses) {
        this.scope = scope;
        this.name = name;
        this.events = events;
        this.places = places;
        this.transactions = transactions;
        this.clock = clock;
        this.pauses = pauses;
    }

    /** The owner, and what for if it has several. */
    String name() {
        return name;
    }

    <E extends Record & DomainEvent> void add(String event, Class<E> type, BiConsumer<LoggedEvent, E> listener) {
        listeners
                .computeIfAbsent(event, none -> new CopyOnWriteArrayList<>())
                .add(logged -> listener.accept(logged, json.readValue(logged.data(), type)));
    }

    boolean begun() {
        return begun;
    }

    void begin() {
        begun = true;
    }

    /**
     * Called by the thread of the log only, which also makes this reader's thread: one made while code of the owner is
     * on the stack would inherit what keeps its classes alive.
     */
    synchronized void wake() {
        if (begun && thread == null && !stopped()) {
            Thread started = new Thread(this::run, "events-" + name);
            started.setDaemon(true);
            started.setContextClassLoader(Reader.class.getClassLoader());
            started.start();
            thread = started;
        }
        wakes.release();
    }

    void close() {
        stop.countDown();
        wakes.release();
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null && running != Thread.currentThread()) {
            join(running, Duration.ofSeconds(2));
        }
    }

    static void join(Thread thread, Duration patience) {
        try {
            thread.join(patience.toMillis());
            if (thread.isAlive()) {
                thread.interrupt();
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
                if (!readBatch()) {
                    wakes.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                    wakes.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | LinkageError e) {
                log.error("The log cannot be read for {}; trying again", name(), e);
                pause(TROUBLE_PAUSE);
            }
        }
    }

    /** True if there was anything to read. */
    private boolean readBatch() {
        Optional<Long> place = places.selectPosition(name());
        if (place.isEmpty()) {
            return false;
        }
        List<EventRow> batch = events.selectByPositionAfter(place.get(), BATCH);
        boolean tailUnheard = false;
        for (EventRow event : batch) {
            tailUnheard = !listeners.containsKey(event.name());
            if (!tailUnheard && !handle(event)) {
                return true;
            }
        }
        if (tailUnheard) {
            long end = batch.get(batch.size() - 1).position();
            transactions.inTransaction(() -> {
                moveTo(end);
            });
        }
        return !batch.isEmpty();
    }

    /** False if the reader was stopped before the fact was dealt with. */
    private boolean handle(EventRow event) {
        for (int attempt = 0; !stopped(); ) {
            if (!scope.gate().enter()) {
                pause(GATE_PAUSE);
                continue;
            }
            try {
                transactions.inTransaction(() -> deliver(event));
                return true;
            } catch (RuntimeException e) {
                if (attempt == pauses.size()) {
                    park(event, e);
                    return true;
                }
                log.warn("{} could not handle {} {}; trying again", name(), event.name(), event.id(), e);
            } finally {
                scope.gate().exit();
            }
            pause(pauses.get(attempt++));
        }
        return false;
    }

    private void deliver(EventRow event) {
        if (moveTo(event.position())) {
            LoggedEvent logged = event.event();
            for (Consumer<LoggedEvent> listener : new ArrayList<>(listeners.getOrDefault(event.name(), List.of()))) {
                scope.run(() -> listener.accept(logged));
            }
        }
    }

    /** False if another node, or the version before this one, was there already; keeps the place locked. */
    private boolean moveTo(long position) {
        Optional<Long> place = places.selectPositionForUpdate(name());
        if (place.isEmpty() || place.get() >= position) {
            return false;
        }
        places.updatePosition(name(), position);
        return true;
    }

    private void park(EventRow event, RuntimeException reason) {
        log.error("{} could not handle {} {}; the fact is set aside", name(), event.name(), event.id(), reason);
        transactions.inTransaction(() -> {
            if (moveTo(event.position())) {
                places.insertParked(
                        name(), event.id(), event.name(), String.valueOf(reason.getMessage()), clock.instant());
            }
        });
    }

    private void pause(Duration time) {
        try {
            stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
