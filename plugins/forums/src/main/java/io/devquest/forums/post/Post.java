package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import io.devquest.api.vote.Tally;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post, as one person sees it.
 *
 * @param number its place in the topic, from 1, without gaps
 * @param replyTo the post it answers, if it names one
 * @param replyToNumber that post's number
 * @param body Markdown as it was written; empty if deleted, except for moderators
 * @param html the body, rendered
 * @param voteCount votes for it, less votes against it
 * @param voted true if this person has voted for it
 * @param votes its votes and reactions, with this person's own
 * @param version counts its edits, from 1
 */
public record Post(
        Id id,
        Id topicId,
        int number,
        Author author,
        @Nullable Id replyTo,
        @Nullable Integer replyToNumber,
        String body,
        Html html,
        long voteCount,
        boolean voted,
        Tally votes,
        int version,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean deleted) {

    /** The path that leads to it, on whatever page it is. */
    public String url() {
        return "/forums/posts/" + id;
    }
}
