package io.devquest.forums.board;

import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board.
 *
 * @param sortOrder where it stands among the boards beside it, lowest first
 * @param kind as in {@link BoardKind}
 * @param context the course it is for, such as {@code course:java}; null if it is free
 * @param downVotes true if people may vote against its posts as well
 * @param closeAfterDays how many days after its last post a topic is closed; 0 for never
 * @param answerMedianSeconds how long half of the questions of the last thirty days at most waited for their first answer;
 *     null if fewer than five have one, or it is not for questions
 * @param lastActivityAt when its newest post was written; null while it is empty
 * @param parentSlug the address of the board it stands in; null if it stands in none
 * @param audienceOfParent true if the same people see it as the board it stands in
 * @param icon its sign, as in {@link BoardChange}
 * @param access open, read_only or archived
 * @param startBy who may start topics, as in {@link Posting}
 * @param replyBy who may reply, as in {@link Posting}
 * @param tagsRequired how many tags a topic needs, 0 to 5
 * @param allowedTags the only tags topics may have, with blanks between them; empty for any
 * @param template what the form of a new topic begins with; empty for nothing
 * @param review which new posts wait for a moderator: community for what holds everywhere, none, first: and a number of
 *     posts of somebody new, or all
 * @param version counts its edits, from 1
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
        @Nullable Instant lastActivityAt,
        @Nullable String parentSlug,
        @Nullable String parentTitle,
        boolean audienceOfParent,
        String icon,
        String access,
        String startBy,
        String replyBy,
        int tagsRequired,
        String allowedTags,
        String template,
        String review,
        int version) {

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

    /** Who may write in it. */
    public Posting posting() {
        return new Posting(access, startBy, replyBy);
    }

    /** Refuses the text that a topic begins with, as long as nobody has added to it. */
    public void requireOwnWords(String body) {
        if (!template.isEmpty() && words(body).equals(words(template))) {
            throw InvalidInput.of("body", "template", "This is the text the form began with. Fill it in first.");
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Which tags its topics have. */
    public TagRule tagRule() {
        return new TagRule(tagsRequired, allowedTags);
    }

    /** The name of the board it stands in, then its own. */
    public String fullTitle() {
        return parentTitle == null ? title : parentTitle + " \u203a " + title;
    }
}
