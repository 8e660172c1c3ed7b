package io.devquest.forums.post;

import io.devquest.api.access.Actor;
import io.devquest.forums.shared.ForumsPermissions;

/** A post with what this reader may do to it. */
public record PostView(Post post, boolean mayVote, boolean mayChange, boolean mayDelete, boolean mayRestore) {

    static PostView of(Post post, Actor actor) {
        boolean own = actor.id().map(post.author().id()::equals).orElse(false);
        boolean moderator = actor.can(ForumsPermissions.MODERATE);
        boolean mayChange = !post.deleted() && (moderator || (own && actor.can(ForumsPermissions.WRITE)));
        return new PostView(
                post,
                !post.deleted() && !own && actor.can(ForumsPermissions.VOTE),
                mayChange,
                mayChange && post.number() > 1,
                post.deleted() && moderator);
    }
}
