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
 * @param answerMedianSeconds how long half of the questions of the last thirty days at most waited for their first answer;
 *     null if fewer than five have one, or it is not for questions
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
        @Nullable Long answerMedianSeconds,
        @Nullable Instant lastActivityAt) {

    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;

    /** The path of its page. */
    public String url() {
        return "/forums/boards/" + slug;
    }

    /** How long an answer takes, in the largest unit that fits: its name, {@code minutes}, {@code hours} or {@code days}. */
    public String waitUnit() {
        long seconds = answerMedianSeconds == null ? 0 : answerMedianSeconds;
        return seconds < HOUR ? "minutes" : seconds < 2 * DAY ? "hours" : "days";
    }

    /** How many of that unit, at least one. */
    public long waitAmount() {
        long seconds = answerMedianSeconds == null ? 0 : answerMedianSeconds;
        long unit = seconds < HOUR ? MINUTE : seconds < 2 * DAY ? HOUR : DAY;
        return Math.max(1, Math.round((double) seconds / unit));
    }
}
