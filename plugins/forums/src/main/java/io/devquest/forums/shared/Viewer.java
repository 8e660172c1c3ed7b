package io.devquest.forums.shared;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * The actor as a parameter of queries, with what the engine's conditions ask for.
 *
 * @param id null for a guest
 * @param moderator true if deleted things are shown
 * @param appointee true if those of a board are shown to whoever was appointed for it
 */
public record Viewer(
        @Nullable Id id, boolean member, boolean staff, boolean everything, boolean moderator, boolean appointee) {

    public static Viewer of(Actor actor) {
        return of(actor, actor.can(ForumsPermissions.MODERATE), actor.can(ForumsPermissions.WRITE));
    }

    /** The same person without the privileges of a moderator: what is deleted takes no writing from anyone. */
    public static Viewer writing(Actor actor) {
        return of(actor, false, false);
    }

    /** Whoever decides about things, whatever their audience. */
    public static Viewer deciding() {
        return new Viewer(null, true, true, true, true, false);
    }

    private static Viewer of(Actor actor, boolean moderator, boolean appointee) {
        var viewer = actor.viewer();
        return new Viewer(viewer.id(), viewer.member(), viewer.staff(), viewer.everything(), moderator, appointee);
    }
}
