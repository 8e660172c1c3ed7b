package io.devquest.engine.events;

import io.devquest.api.event.DomainEvent;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventMapper.LogEnd;
import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the facts of the log to those who listen, at least once each and in order. Each owner has a place in the log
 * for each purpose, kept in the database, and a thread of its own for it, so that one that hangs or fails does not keep
 * the others waiting. One thread more puts the log in order after each commit and tells those readers whom it concerns;
 * while nothing happens, it asks the database once a second for all of them.
 */
public final class Listeners implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Listeners.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10));
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final EventMapper events;
    private final ReaderMapper places;
    private final Transactions transactions;
    private final Clock clock;
    private final List<Duration> pauses;
    private final Sequencer sequencer;
    private final Map<Scope, Map<String, Reader>> readers = new ConcurrentHashMap<>();
    private final Semaphore wakes = new Semaphore(0);
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
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
                .computeIfAbsent(purpose, added -> reader(scope, nameOf(scope, added)))
                .add(name, type, listener);
    }

    private Reader reader(Scope scope, String name) {
        Delivery delivery = new Delivery(scope, name, events, places, transactions, clock);
        return new Reader(scope, name, events, places, delivery, pauses, transactions.undisturbed()::interrupt);
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
            long last = sequencer.place();
            begun.forEach(reader -> reader.begin(last));
            wakes.release();
        }
    }

    /** Calls whoever follows the log by itself after more of it has its order, on the thread of the log. */
    public void onPlaced(Runnable follower) {
        followers.add(follower);
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
            LogEnd end = events.selectEnd();
            Optional<Reader> behind = reading()
                    .filter(reader -> reader.passed() < end.lastPosition())
                    .findFirst();
            // asked twice, because a listener that ends meanwhile may have published
            if (!end.unplaced() && behind.isEmpty() && events.selectEnd().equals(end)) {
                return;
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("After " + patience + " the log is not read to its end"
                        + behind.map(reader -> " by " + reader.name()).orElse("") + ".");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /** All readers that have a place in the log, also those whose owner is switched off. */
    public List<ReaderDocument> readers() {
        long end = events.selectEnd().lastPosition();
        Map<String, Long> passed = reading().collect(Collectors.toMap(Reader::name, Reader::passed, Math::max));
        return places.selectPlaces().stream()
                .map(place -> {
                    long at = Math.max(place.logPosition(), passed.getOrDefault(place.reader(), 0L));
                    boolean reading = passed.containsKey(place.reader());
                    return ReaderDocument.of(place.reader(), reading, Math.max(0, end - at), place.parked());
                })
                .toList();
    }

    /** The reader of that name, if its owner is there. */
    Optional<Reader> reading(String name) {
        return reading().filter(reader -> reader.name().equals(name)).findFirst();
    }

    /** Forgets what the log keeps of an owner and for it, when its data is purged: its facts and its places. */
    public void forget(String owner) {
        transactions.inTransaction(() -> {
            places.deleteParkedByOwner(owner);
            places.deleteByOwner(owner);
            events.deleteByOwner(owner);
            events.deleteChannelsByOwner(owner);
        });
    }

    @Override
    public void close() {
        stopped = true;
        wakes.release();
        all().forEach(Reader::stop);
        all().forEach(Reader::close);
        Thread running;
        synchronized (this) {
            running = thread;
        }
        if (running != null) {
            Reader.join(running, FAREWELL, transactions.undisturbed()::interrupt);
        }
    }

    private void end(Scope scope) {
        Map<String, Reader> ended = readers.remove(scope);
        if (ended != null) {
            ended.values().forEach(Reader::stop);
            ended.values().forEach(Reader::close);
        }
    }

    private Stream<Reader> all() {
        return readers.values().stream().flatMap(owned -> owned.values().stream());
    }

    private Stream<Reader> reading() {
        return all().filter(Reader::begun);
    }

    private void run() {
        while (!stopped) {
            try {
                all().forEach(reader -> reader.wake(sequencer.known()));
                sequencer.place(placed -> {
                    all().forEach(reader -> reader.tell(placed));
                    followers.forEach(Runnable::run);
                });
            } catch (RuntimeException | Error e) {
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
