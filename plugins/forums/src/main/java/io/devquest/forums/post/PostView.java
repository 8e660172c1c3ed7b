package io.devquest.forums.post;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.forums.shared.ForumsPermissions;
import java.util.Set;

/**
 * A post with what this reader may do to it.
 *
 * @param fresh true if it came since the reader was here
 * @param ignored true if it is by somebody the reader does not hear from, so that it is shown only when they ask for it
 */
public record PostView(
        Post post,
        boolean fresh,
        boolean ignored,
        boolean mayVote,
        boolean mayChange,
        boolean mayDelete,
        boolean mayRestore) {

    static PostView of(Post post, Actor actor, boolean moderator, int readUpTo, Set<Id> silenced) {
        boolean own = actor.id().map(post.author().id()::equals).orElse(false);
        boolean mayChange = !post.deleted() && (moderator || (own && actor.can(ForumsPermissions.WRITE)));
        return new PostView(
                post,
                readUpTo > 0 && post.number() > readUpTo && !post.deleted() && !own,
                silenced.contains(post.author().id()),
                !post.deleted() && !own && actor.can(ForumsPermissions.VOTE),
                mayChange,
                mayChange && post.number() > 1,
                post.deleted() && moderator);
    }
}
