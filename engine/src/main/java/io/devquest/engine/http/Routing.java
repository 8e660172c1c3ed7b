package io.devquest.engine.http;

import io.devquest.api.http.Route;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who answers which paths: one entry per plugin, swapped as a whole. */
public final class Routing {

    /** What stands behind a plugin's paths now. */
    sealed interface Entry {}

    /** It answers. */
    record Serving(Scope scope, RouteTable table, Inputs inputs) implements Entry {}

    /** It is being exchanged; take a seat, wait for the future, then look again. */
    record Held(CompletableFuture<@Nullable Void> over, Semaphore seats) implements Entry {}

    /** It is installed and does not run. */
    record Off(String title) implements Entry {}

    /** Those who wait keep a thread each; the rest of the threads are for everybody else. */
    private static final int SEATS = 128;

    private volatile Map<String, Entry> entries = Map.of();
    private final AtomicLong changes = new AtomicLong();

    /** Lets the owner answer with these routes, and lets go those who waited for it. */
    public void publish(Scope scope, Collection<Route> routes) {
        put(scope.id(), new Serving(scope, new RouteTable(routes), new Inputs(scope)));
    }

    /** Makes new requests for the plugin wait. */
    public void hold(String id) {
        put(id, new Held(new CompletableFuture<>(), new Semaphore(SEATS)));
    }

    /** Makes the plugin's paths answer that it is switched off. */
    public void off(String id, String title) {
        put(id, new Off(title));
    }

    /** Forgets the plugin. */
    public void forget(String id) {
        change(id, map -> map.remove(id));
    }

    /** Counts the changes. */
    public long changes() {
        return changes.get();
    }

    /** Waits for the end of an exchange of the plugin; false if there is none, or if it takes too long. */
    public boolean awaitExchange(String id, Duration patience) {
        if (!(entries.get(id) instanceof Held held) || !held.seats().tryAcquire()) {
            return false;
        }
        try {
            held.over().get(patience.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            held.seats().release();
        }
    }

    /** True while the plugin is being exchanged. */
    public boolean held(String id) {
        return entries.get(id) instanceof Held;
    }

    @Nullable Entry entry(String id) {
        return entries.get(id);
    }

    /** A route and whose it is. */
    public record OwnedRoute(String owner, Route route) {}

    /** All routes that answer now. */
    public List<OwnedRoute> routes() {
        return entries.values().stream()
                .filter(Serving.class::isInstance)
                .map(Serving.class::cast)
                .flatMap(s -> s.table().routes().stream()
                        .map(r -> new OwnedRoute(s.scope().id(), r)))
                .toList();
    }

    private void put(String id, Entry entry) {
        change(id, map -> map.put(id, entry));
    }

    private synchronized void change(String id, Consumer<Map<String, Entry>> edit) {
        Entry before = entries.get(id);
        Map<String, Entry> copy = new HashMap<>(entries);
        edit.accept(copy);
        entries = Map.copyOf(copy);
        changes.incrementAndGet();
        if (before instanceof Held held) {
            held.over().complete(null);
        }
    }
}
