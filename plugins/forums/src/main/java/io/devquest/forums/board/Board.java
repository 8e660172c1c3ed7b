package io.devquest.forums.board;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board.
 *
 * @param sortOrder where it stands among the boards, lowest first
 * @param kind as in {@link BoardKind}
 * @param context the course it is for, such as {@code course:java}; null if it is free
 * @param downVotes true if people may vote against its posts as well
 * @param closeAfterDays how many days after its last post a topic is closed; 0 for never
 * @param lastActivityAt when its newest post was written; null while it is empty
 */
public record Board(
        Id id,
        String slug,
        String title,
        String description,
        int sortOrder,
        int topicCount,
        int postCount,
        String kind,
        @Nullable String context,
        boolean downVotes,
        int closeAfterDays,
        @Nullable Instant lastActivityAt) {

    /** The path of its page. */
    public String url() {
        return "/forums/boards/" + slug;
    }
}
