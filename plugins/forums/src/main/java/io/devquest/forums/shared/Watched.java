package io.devquest.forums.shared;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import org.jspecify.annotations.Nullable;

/** How much the reader of a page hears of what it shows. */
public final class Watched {

    private Watched() {}

    /** The level, for the control on the page; null for a guest, who has none. */
    public static @Nullable WatchLevel level(Engine engine, Actor actor, Id object) {
        return actor.id()
                .map(person -> engine.notifications().level(person, object))
                .orElse(null);
    }
}
