package io.devquest.engine.events;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.json.Json;
import io.devquest.engine.scope.Causes;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.scope.ScopeFailure;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the listeners of one reader. What they write and the place in the log are committed together, so that it happens
 * once.
 */
final class Delivery {

    private final Scope scope;
    private final String reader;
    private final EventMapper events;
    private final ReaderMapper places;
    private final Transactions transactions;
    private final Clock clock;
    private final JsonMapper json = Json.lenient();
    private final Map<String, List<Consumer<LoggedEvent>>> listeners = new ConcurrentHashMap<>();

    Delivery(
            Scope scope,
            String reader,
            EventMapper events,
            ReaderMapper places,
            Transactions transactions,
            Clock clock) {
        this.scope = scope;
        this.reader = reader;
        this.events = events;
        this.places = places;
        this.transactions = transactions;
        this.clock = clock;
    }

    <E extends Record & DomainEvent> void add(String event, Class<E> type, BiConsumer<LoggedEvent, E> listener) {
        listeners
                .computeIfAbsent(event, none -> new CopyOnWriteArrayList<>())
                .add(logged -> listener.accept(logged, json.readValue(logged.data(), type)));
    }

    /** The names of the facts that anybody listens to. */
    Set<String> heard() {
        return listeners.keySet();
    }

    void deliver(EventRow event) {
        transactions.inTransaction(() -> {
            if (moveTo(event.position())) {
                tell(event.event());
            }
        });
    }

    /** Sets a fact aside and goes on behind it. */
    void park(EventRow event, int attempts, RuntimeException reason) {
        transactions.inTransaction(() -> {
            if (moveTo(event.position())) {
                places.insertParked(reader, event.id(), event.name(), attempts, sentence(reason), clock.instant());
            }
        });
    }

    /** Calls the listeners again for a fact that was set aside; false if it is not there any more. */
    boolean replay(Id event) {
        try {
            return transactions.inTransaction(() -> {
                // on another node this reader may be at work at the same time
                places.selectPositionForUpdate(reader);
                if (places.deleteParked(reader, event) == 0) {
                    return false;
                }
                events.selectById(event).map(EventRow::event).ifPresent(this::tell);
                return true;
            });
        } catch (RuntimeException failed) {
            places.updateParked(reader, event, sentence(failed), clock.instant());
            throw failed;
        }
    }

    private void tell(LoggedEvent logged) {
        for (Consumer<LoggedEvent> listener : new ArrayList<>(listeners.getOrDefault(logged.name(), List.of()))) {
            scope.run(() -> listener.accept(logged));
        }
    }

    /** False if another node, or the version before this one, was there already; keeps the place locked. */
    private boolean moveTo(long position) {
        Optional<Long> place = places.selectPositionForUpdate(reader);
        if (place.isEmpty() || place.get() >= position) {
            return false;
        }
        places.updatePosition(reader, position);
        return true;
    }

    /** What was thrown, as both databases can store it. */
    static String sentence(Throwable failed) {
        return Causes.of(failed instanceof ScopeFailure known ? known.thrown() : failed)
                .replace("\0", "");
    }
}
