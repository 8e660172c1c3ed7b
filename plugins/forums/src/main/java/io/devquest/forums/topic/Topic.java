package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.forums.board.Posting;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic, as people see it.
 *
 * @param postCount the number of its newest post; deleted posts keep theirs
 * @param version counts its edits, from 1
 * @param lastAuthor who wrote the newest post
 * @param context what it is about in the learning world, such as {@code lesson:java-loops}; null if nothing
 * @param question what has become of it; null if its board is not for questions
 * @param deleted true if only moderators see it
 * @param state what moderators and time did to it
 * @param reading how far whoever asks has read it; null for a guest, and before they have opened it
 */
public record Topic(
        Id id,
        BoardName board,
        Author author,
        String title,
        String slug,
        List<String> tags,
        int postCount,
        int version,
        Instant createdAt,
        Instant lastActivityAt,
        Author lastAuthor,
        @Nullable String context,
        @Nullable Question question,
        boolean deleted,
        TopicState state,
        @Nullable Reading reading) {

    /** The board of a topic, as much of it as its page needs. */
    public record BoardName(
            Id id,
            String slug,
            String title,
            String kind,
            boolean downVotes,
            @Nullable String parentSlug,
            @Nullable String parentTitle,
            Posting posting) {

        /** The path of its page. */
        public String url() {
            return "/forums/boards/" + slug;
        }
    }

    /**
     * How far one person has read.
     *
     * @param upTo the highest number of a post they were shown; 0 if they only dismissed the topic as new
     * @param unread how many posts follow that one, deleted ones and those in another topic by now left out; 0 with upTo 0
     */
    public record Reading(int upTo, int unread) {}

    /** The path of its page. */
    public String url() {
        return "/forums/topics/" + id + "/" + slug;
    }

    /** The path that leads to the first post the reader has not read, or to the topic if that is no other place. */
    public String openUrl() {
        return unread() == 0 ? url() : url() + "?go=unread#new";
    }

    /** How many posts came since the reader was here; 0 if they never were. */
    public int unread() {
        return reading == null ? 0 : reading.unread();
    }

    /** How many posts follow the first. */
    public int replyCount() {
        return Math.max(0, postCount - 1 - state.away());
    }
}
