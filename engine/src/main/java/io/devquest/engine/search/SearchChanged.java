package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.List;

/**
 * What can be found, or by whom, changed.
 *
 * @param items to be read again
 * @param audiences that are for others now
 * @param owners whose items are all gone
 */
@EventName(SearchChanged.NAME)
record SearchChanged(List<Id> items, List<Id> audiences, List<String> owners) implements DomainEvent {

    static final String NAME = "core.search.changed";
}
