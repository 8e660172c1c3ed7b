package io.devquest.api.event;

import io.devquest.api.data.Id;
import java.util.Optional;

/**
 * A fact that happened, in the past participle: {@code PostAdded}. Implemented by records that carry
 * {@link EventName}; the components are written to the log as JSON, so they hold values (text, numbers, ids, instants,
 * {@link io.devquest.api.view.Html}, lists and records of these).
 */
public interface DomainEvent {

    /**
     * The content item whose text the fact carries, if it carries any. While that item is hidden or removed, the live
     * hub tells of the fact as {@code core.withheld} with its number and without its data, now and in every replay.
     * Listeners get it as it was. The search index reads the item again.
     */
    default Optional<Id> content() {
        return Optional.empty();
    }
}
