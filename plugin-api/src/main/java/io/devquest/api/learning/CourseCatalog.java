package io.devquest.api.learning;

import io.devquest.api.access.Actor;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The courses of the learning platform: a capability. One plugin provides it, others ask for it with
 * {@link io.devquest.api.Engine#capability} and do without it while nobody does. What people have completed the provider
 * reports to {@link Completions}.
 *
 * <p>Called on a thread of a request or of the engine, also inside a transaction.
 */
public interface CourseCatalog {

    /** The courses the actor may see, in the order of the catalogue. At most two statements. */
    Slice<CourseItem> courses(Actor actor, Paging paging);

    /** The lessons of a course or the exercises of a lesson that the actor may see, in their order, at most 500. */
    Collection<CourseItem> parts(Actor actor, Context whole);

    /**
     * Those of the items that there are and the actor may see; the others are left out. At most one statement.
     *
     * @param contexts at most 100
     */
    Map<Context, CourseItem> items(Actor actor, Collection<Context> contexts);

    /** The courses somebody has enrolled in, at most 200. At most one statement. */
    Set<Context> enrolled(Id person);
}
