package io.devquest.api.search;

import io.devquest.api.data.Id;
import java.util.Collection;

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
}
