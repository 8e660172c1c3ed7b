package io.devquest.engine.views;

import io.devquest.api.http.Request;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Slot;
import io.devquest.engine.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What plugins add to pages that are not theirs. */
public final class Slots {

    private static final Logger log = LoggerFactory.getLogger(Slots.class);

    private record Part(Scope scope, Slot slot, Function<Request, Optional<Fragment>> renderer) {}

    private final List<Part> parts = new CopyOnWriteArrayList<>();

    public void add(Scope scope, Slot slot, Function<Request, Optional<Fragment>> renderer) {
        Part part = new Part(scope, slot, renderer);
        parts.add(part);
        scope.onClose("slot", () -> parts.remove(part));
    }

    /** The parts of a slot, drawn; one that fails is left out. */
    List<String> render(Slot slot, Request request, BiFunction<Scope, Fragment, String> draw) {
        List<String> drawn = new ArrayList<>();
        for (Part part : parts) {
            if (part.slot() == slot && part.scope().gate().enter()) {
                try {
                    part.scope()
                            .call(() -> part.renderer().apply(request).map(f -> draw.apply(part.scope(), f)))
                            .ifPresent(drawn::add);
                } catch (RuntimeException failed) {
                    log.warn(
                            "The slot {} is drawn without plugin {}",
                            slot,
                            part.scope().id(),
                            failed);
                } finally {
                    part.scope().gate().exit();
                }
            }
        }
        return drawn;
    }
}
