package io.devquest.engine.events;

import io.devquest.api.event.DomainEvent;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the facts of the log to those who listen, at least once each and in order. Each owner has a place in the log
 * for each purpose, kept in the database, and a thread of its own for it, so that one that hangs does not keep the
 * others waiting.
 */
public final class Listeners implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Listeners.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10));
    private static final Duration POLL = Duration.ofSeconds(1);

    private final EventMapper events;
    private final ReaderMapper places;
    private final Transactions transactions;
    private final Clock clock;
    private final List<Duration> pauses;
    private final Sequencer sequencer;
    private final Map<Scope, Map<String, Reader>> readers = new ConcurrentHashMap<>();
    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    public Listeners(EventLog eventLog, OwnerMappers core, Transactions transactions, Clock clock) {
        this(eventLog, core, transactions, clock, PAUSES);
    }

    Listeners(EventLog eventLog, OwnerMappers core, Transactions transactions, Clock clock, List<Duration> pauses) {
        events = core.mapper(EventMapper.class);
        places = core.mapper(ReaderMapper.class);
        this.transactions = transactions;
        this.clock = clock;
        this.pauses = pauses;
        sequencer = new Sequencer(events, transactions);
        eventLog.onCommitted(event -> wakes.release());
    }

    /** Adds a listener; it hears nothing before {@link #begin}. Ends with the scope. */
    public <E extends Record & DomainEvent> void listen(Scope scope, Class<E> type, Consumer<E> listener) {
        listen(scope, "", type, (event, fact) -> listener.accept(fact));
    }

    /**
     * Adds a listener that has a place in the log apart from the owner's others, so that neither waits for the other.
     *
     * @param purpose one word; empty for the owner's own place
     */
    public <E extends Record & DomainEvent> void listen(
            Scope scope, String purpose, Class<E> type, BiConsumer<LoggedEvent, E> listener) {
        String name = EventNames.of(type);
        if (readers.putIfAbsent(scope, new ConcurrentHashMap<>()) == null) {
            scope.onClose("listener", () -> end(scope));
        }
        readers.getOrDefault(scope, new ConcurrentHashMap<>())
                .computeIfAbsent(
                        purpose,
                        added -> new Reader(scope, nameOf(scope, added), events, places, transactions, clock, pauses))
                .add(name, type, listener);
    }

    private static String nameOf(Scope scope, String purpose) {
        return purpose.isEmpty() ? scope.id() : scope.id() + "/" + purpose;
    }

    /**
     * Lets the scope's listeners hear. Called once all of them are there, because what an owner has no listener for is
     * passed over. An owner that was never here before starts at the present end of the log.
     */
    public void begin(Scope scope) {
        Collection<Reader> begun = readers.getOrDefault(scope, Map.of()).values();
        if (!begun.isEmpty()) {
            sequencer.place();
            long last = events.selectLastPosition();
            begun.forEach(reader -> {
                places.insert(reader.name(), last);
                reader.begin();
            });
            wakes.release();
        }
    }

    public synchronized void start() {
        if (thread == null && !stopped) {
            Thread started = new Thread(this::run, "event-log");
            started.setDaemon(true);
            started.start();
            thread = started;
        }
    }

    /** Waits until everybody has heard everything; for tests. */
    public void awaitIdle(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            wakes.release();
            long last = events.selectLastPosition();
            boolean placed = !events.selectAnyUnplaced();
            Optional<Reader> behind = behind(last);
            // asked twice, because a listener that ends meanwhile may have published
            if (placed && behind.isEmpty() && !events.selectAnyUnplaced() && events.selectLastPosition() == last) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("After " + patience + " the log is not read to its end"
                        + behind.map(reader -> " by " + reader.name()).orElse("") + ".");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** Facts of this owner's listeners that were set aside. */
    public long parked(String owner) {
        return places.selectParkedCount(owner);
    }

    /** Forgets where an owner was, when its data is purged. */
    public void forget(String owner) {
        transactions.inTransaction(() -> {
            places.deleteByOwner(owner);
            places.deleteParkedByOwner(owner);
        });
    }

    @Override
    public void close() {
        stopped = true;
        wakes.release();
        all().forEach(Reader::close);
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null) {
            Reader.join(running, Duration.ofSeconds(5));
        }
    }

    private Optional<Reader> behind(long last) {
        return all().filter(Reader::begun)
                .filter(reader -> places.selectPosition(reader.name()).orElse(last) < last)
                .findFirst();
    }

    private void end(Scope scope) {
        Map<String, Reader> ended = readers.remove(scope);
        if (ended != null) {
            ended.values().forEach(Reader::close);
        }
    }

    private Stream<Reader> all() {
        return readers.values().stream().flatMap(owned -> owned.values().stream());
    }

    private void run() {
        while (!stopped) {
            try {
                sequencer.place();
                all().forEach(Reader::wake);
            } catch (RuntimeException e) {
                log.error("The event log could not be put in order; trying again", e);
            }
            try {
                wakes.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                wakes.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
