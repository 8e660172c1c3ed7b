package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment, as one person sees it.
 *
 * @param type the content type of the item it is on
 * @param parent the comment it replies to; null if it is on the item itself
 * @param body Markdown as it was written; empty if it was deleted or hidden
 * @param html the body, rendered
 * @param version counts its edits, from 1
 * @param replyCount replies that are neither deleted nor hidden
 * @param deleted true if its author or moderators took it away
 * @param replies the newest of its replies, the oldest of them first; where comments are listed by item
 */
public record Comment(
        Id id,
        String type,
        Id item,
        @Nullable Id parent,
        CommentAuthor author,
        String body,
        Html html,
        int version,
        int replyCount,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean deleted,
        List<Comment> replies) {

    /** The path that leads to it, wherever it is shown. */
    public String url() {
        return CommentLinks.to(id);
    }

    Comment with(List<Comment> newest) {
        return new Comment(
                id, type, item, parent, author, body, html, version, replyCount, createdAt, editedAt, deleted, newest);
    }
}
