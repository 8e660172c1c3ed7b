package io.devquest.courses.shared;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * The actor as a parameter of queries, with what the engine's conditions ask for.
 *
 * @param id null for a guest
 * @param author true for those who see drafts
 */
public record Viewer(@Nullable Id id, boolean member, boolean staff, boolean everything, boolean author) {

    public static Viewer of(Actor actor) {
        var viewer = actor.viewer();
        return new Viewer(
                viewer.id(),
                viewer.member(),
                viewer.staff(),
                viewer.everything(),
                actor.can(CoursesPermissions.AUTHOR));
    }
}
