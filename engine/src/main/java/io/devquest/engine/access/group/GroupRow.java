package io.devquest.engine.access.group;

import io.devquest.api.access.Group;
import io.devquest.api.access.Group.Joining;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of core.member_group, and what the person who asks is in it; both null for a stranger. */
record GroupRow(
        Id id,
        String slug,
        String name,
        String description,
        Html html,
        Joining joining,
        int capacity,
        int seatsTaken,
        int memberCount,
        int version,
        Instant createdAt,
        @Nullable MemberState ownState,
        @Nullable Rank ownRank) {

    Group group() {
        return new Group(id, slug, name, joining, capacity, memberCount);
    }

    Cursor cursor() {
        return Cursor.of(id);
    }

    boolean active() {
        return ownState == MemberState.ACTIVE;
    }

    /** True if the person who asks has at least that rank. */
    boolean has(Rank rank) {
        return active() && ownRank != null && ownRank.compareTo(rank) >= 0;
    }

    boolean full() {
        return capacity > 0 && seatsTaken >= capacity;
    }
}
