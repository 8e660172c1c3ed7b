package io.devquest.api.learning;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Set;

/**
 * Which courses and lessons people have completed and which exercises they have passed. The provider of a
 * {@link CourseCatalog} reports it; everybody may ask. What is for {@link
 * io.devquest.api.access.Audience#completed those who have completed} something opens at once on every surface.
 *
 * <p>A query of a plugin asks whether the viewer has completed what a column names, such as {@code lesson:java-loops}, with
 * {@code <include refid="core.completed"><property name="context" value="t.context"/></include>}.
 */
public interface Completions {

    /**
     * Notes that somebody has completed something; a second time changes nothing.
     *
     * @throws IllegalStateException outside a transaction
     */
    void complete(Id person, Context what);

    /**
     * Takes back what this plugin has noted; live subscriptions of those who lose sight of something are closed after
     * the commit.
     *
     * @throws IllegalStateException outside a transaction
     */
    void withdraw(Id person, Context what);

    /**
     * Those of the things the person has completed. One statement.
     *
     * @param of at most 1,000
     */
    Set<Context> completed(Id person, Collection<Context> of);
}
