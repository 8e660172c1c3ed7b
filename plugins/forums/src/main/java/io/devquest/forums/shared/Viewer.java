package io.devquest.forums.shared;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * The actor as a parameter of queries.
 *
 * @param id null for a guest
 * @param moderator true if deleted things are shown
 */
public record Viewer(@Nullable Id id, boolean moderator) {

    public static Viewer of(Actor actor) {
        return new Viewer(actor.id().orElse(null), actor.can(ForumsPermissions.MODERATE));
    }

    /** The same person without the privileges of a moderator: what is deleted takes no writing from anyone. */
    public static Viewer writing(Actor actor) {
        return new Viewer(actor.id().orElse(null), false);
    }
}
