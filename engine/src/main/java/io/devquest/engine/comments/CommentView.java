package io.devquest.engine.comments;

import io.devquest.api.access.Actor;
import io.devquest.engine.access.CorePermissions;
import java.util.List;

/** A comment with what this reader may do to it, and its replies likewise. */
public record CommentView(
        Comment comment,
        boolean mayReply,
        boolean mayEdit,
        boolean mayDelete,
        boolean mayRestore,
        boolean mayReport,
        List<CommentView> replies) {

    static CommentView of(Comment comment, Actor actor) {
        boolean own = actor.id().map(comment.author().id()::equals).orElse(false);
        boolean moderator = actor.can(CorePermissions.MODERATE);
        boolean shown = !comment.deleted();
        return new CommentView(
                comment,
                shown && actor.can(CorePermissions.COMMENT),
                shown && own && actor.can(CorePermissions.COMMENT),
                shown && (own || moderator),
                !shown && (own || moderator),
                shown && !own && actor.can(CorePermissions.REPORT),
                comment.replies().stream().map(reply -> of(reply, actor)).toList());
    }

    /** Replies that are not among those shown. */
    public int earlier() {
        long shown =
                replies.stream().filter(reply -> !reply.comment().deleted()).count();
        return Math.max(0, comment.replyCount() - (int) shown);
    }
}
