package io.devquest.engine.views;

import io.devquest.api.http.Request;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Slot;
import io.devquest.engine.access.PointsSight;
import io.devquest.engine.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What plugins add to pages that are not theirs. */
public final class Slots {

    private static final Logger log = LoggerFactory.getLogger(Slots.class);

    private record Part<C>(
            Scope scope, PartThreads threads, Slot<C> slot, BiFunction<Request, C, Optional<Fragment>> renderer) {

        /** What the owner draws for a page about that. */
        Supplier<Optional<String>> drawing(Request request, Object about, BiFunction<Scope, Fragment, String> draw) {
            C context = slot.context().cast(about);
            return () -> scope.call(() -> renderer.apply(request, context).map(part -> draw.apply(scope, part)));
        }
    }

    private final List<Part<?>> parts = new CopyOnWriteArrayList<>();
    private final Map<Scope, PartThreads> threads = new ConcurrentHashMap<>();
    private final Consumer<Thread> interrupter;
    private final PointsSight sight;

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    public Slots(Consumer<Thread> interrupter, PointsSight sight) {
        this.interrupter = interrupter;
        this.sight = sight;
    }

    public <C> void add(Scope scope, Slot<C> slot, BiFunction<Request, C, Optional<Fragment>> renderer) {
        Part<C> part = new Part<>(scope, threads.computeIfAbsent(scope, this::open), slot, renderer);
        parts.add(part);
        scope.onClose("slot", () -> parts.remove(part));
    }

    private PartThreads open(Scope scope) {
        scope.onClose("slots", () -> threads.remove(scope));
        return new PartThreads(scope, interrupter);
    }

    /** What one owner draws for a page that is not its own; nothing if it has nothing, fails or is slow. */
    Optional<String> draw(OwnedPart part, Request request, BiFunction<Scope, Fragment, String> draw) {
        Scope scope = part.scope();
        try {
            PartThreads own = threads.computeIfAbsent(scope, this::open);
            return own.draw(sight.carried(() ->
                    scope.call(() -> part.renderer().apply(request).map(f -> draw.apply(scope, f)))));
        } catch (RuntimeException failed) {
            log.warn("A page is drawn without the part of plugin {}", scope.id());
            return Optional.empty();
        }
    }

    /**
     * What one owner makes for a page, on the owner's threads and within its budgets; nothing if it is slow.
     *
     * @throws RuntimeException what it threw
     */
    Optional<String> draw(Scope scope, Supplier<Optional<String>> code) {
        return threads.computeIfAbsent(scope, this::open).draw(sight.carried(() -> scope.call(code)));
    }

    /**
     * The parts of a slot, drawn; one that fails or is slow is left out.
     *
     * @param about what the page is about
     */
    List<String> render(String slot, Object about, Request request, BiFunction<Scope, Fragment, String> draw) {
        List<String> drawn = new ArrayList<>();
        for (Part<?> part : parts) {
            if (part.slot().name().equals(slot)) {
                try {
                    part.threads()
                            .draw(sight.carried(part.drawing(request, about, draw)))
                            .ifPresent(drawn::add);
                } catch (RuntimeException failed) {
                    log.warn(
                            "The slot {} is drawn without plugin {}",
                            slot,
                            part.scope().id());
                }
            }
        }
        return drawn;
    }
}
