package io.devquest.engine.activity;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new entry, by what it touches.
 *
 * @param audience the kind of its object's audience
 */
record PokeRow(
        long seq,
        Id actor,
        @Nullable String context,
        String audience,
        @Nullable Id groupId) {

    boolean everyone() {
        return audience.equals("public");
    }

    /** The feeds it may be in; for whom, is another question. */
    List<FeedKey> keys() {
        List<FeedKey> keys = new ArrayList<>(List.of(FeedKey.EVERYTHING, FeedKey.FOLLOWED, FeedKey.person(actor)));
        if (groupId != null) {
            keys.add(FeedKey.group(groupId));
        }
        if (context != null) {
            Context.parse(context).map(FeedKey::about).ifPresent(keys::add);
        }
        return keys;
    }
}
