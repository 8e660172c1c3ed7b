package io.devquest.engine.search;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/** A content item with the audience it points to. */
record IndexedContent(
        Id id,
        String type,
        String owner,
        String state,
        Id audience,
        String kind,
        @Nullable Id groupId) {

    boolean shown() {
        return state.equals("shown");
    }

    long sight() {
        return Sight.of(audience, kind, groupId);
    }
}
