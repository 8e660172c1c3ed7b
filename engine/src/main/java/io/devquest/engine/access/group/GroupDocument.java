package io.devquest.engine.access.group;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A group as the person who asks sees it.
 *
 * @param full true if every place is taken, by members and by open invitations
 * @param state what the person is to it: invited, requested, active or banned; null for a stranger
 * @param rank the person's rank; null for everyone but active members
 */
public record GroupDocument(
        Id id,
        String slug,
        String name,
        String description,
        Html html,
        String joining,
        int capacity,
        int memberCount,
        boolean full,
        int version,
        Instant createdAt,
        @Nullable String state,
        @Nullable String rank) {

    static GroupDocument of(GroupRow row) {
        return new GroupDocument(
                row.id(),
                row.slug(),
                row.name(),
                row.description(),
                row.html(),
                lower(row.joining()),
                row.capacity(),
                row.memberCount(),
                row.full(),
                row.version(),
                row.createdAt(),
                row.ownState() == null ? null : row.ownState().text(),
                row.ownRank() == null || !row.active() ? null : lower(row.ownRank()));
    }

    /** The path of its page. */
    public String url() {
        return "/g/" + slug;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
