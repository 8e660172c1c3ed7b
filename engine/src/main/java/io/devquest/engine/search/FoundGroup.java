package io.devquest.engine.search;

import io.devquest.api.access.Group;
import io.devquest.api.data.Id;

/** A group as a search shows it. */
public record FoundGroup(Id id, String name, String url, int memberCount) {

    static FoundGroup of(Group group) {
        return new FoundGroup(group.id(), group.name(), group.url(), group.memberCount());
    }
}
