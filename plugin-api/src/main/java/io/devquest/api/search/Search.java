package io.devquest.api.search;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

/**
 * The search of the community. What it knows comes from {@link io.devquest.api.content.ContentType#documents}; it reads
 * an item again after each fact that names it ({@link io.devquest.api.event.DomainEvent#content}) and after each change
 * of its audience or state.
 */
public interface Search {

    /**
     * Has items read again, because something about them changed that no fact with their id tells: to be called in the
     * transaction of the change. Until that is done they are not found. One statement, late in the transaction.
     *
     * @param items their ids; also such as are gone
     * @throws IllegalStateException outside a transaction
     */
    void changed(Collection<Id> items);

    /**
     * Things that are like another one, or like one that is not there yet, most alike first, as far as the actor may see
     * them. Title, tags and contexts of the sample make something alike; its places only put what is there first; nothing
     * else of it counts. What has changed a moment ago may be missing. To be shown, each has to be asked for once more in a
     * query with {@code core.visible}. Two statements at most, none for a sample without a word, tag or context.
     *
     * @param type the name of a {@link io.devquest.api.content.ContentType}
     * @param sample its own id is left out
     * @param limit 1 to 50
     */
    List<Id> like(Actor actor, String type, SearchDocument sample, int limit);
}
