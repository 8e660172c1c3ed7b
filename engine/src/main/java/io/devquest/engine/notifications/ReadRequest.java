package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/** What was read: what is about an object, or all. */
record ReadRequest(@Nullable Id object, @Nullable Boolean all) {

    boolean everything() {
        return Boolean.TRUE.equals(all);
    }
}
