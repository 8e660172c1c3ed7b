package io.devquest.engine.search;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/** An audience that items point to. */
record IndexedAudience(Id id, String kind, @Nullable Id groupId) {

    long sight() {
        return Sight.of(id, kind, groupId);
    }
}
