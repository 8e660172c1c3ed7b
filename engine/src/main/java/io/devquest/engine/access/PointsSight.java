package io.devquest.engine.access;

import io.devquest.api.access.Actor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether whoever a thread works for wants to see points; what nobody asked for is worked out with them. */
@Singleton
public final class PointsSight {

    // not static: two instances in one process, as in tests, have nothing to do with each other
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Boolean> hidden = new ThreadLocal<>();

    @Inject
    public PointsSight() {}

    /** True if this thread works for somebody who has switched points off. */
    public boolean hidden() {
        return hidden.get() != null;
    }

    /** Does something for the actor. */
    public <T> T of(Actor actor, Supplier<T> work) {
        return actor instanceof Onlooker onlooker && !onlooker.seesPoints() ? without(work) : work.get();
    }

    /** The same work, to be done on another thread for whoever this one works for. */
    public <T> Supplier<T> carried(Supplier<T> work) {
        return hidden() ? () -> without(work) : work;
    }

    private <T> T without(Supplier<T> work) {
        hidden.set(true);
        try {
            return work.get();
        } finally {
            hidden.remove();
        }
    }
}
