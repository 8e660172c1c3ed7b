package io.devquest.api.rating;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Map;

/**
 * What people give the content items whose {@link io.devquest.api.content.ContentType#rated} says so: 1 to 5, once each,
 * to be changed and taken back, not for their own things. On a page, draw the stars with the summary and the person's own
 * rating:
 *
 * <pre>{@code
 * {{ rating('notes.note', note.id, summary, mine, note.url) }}
 * }</pre>
 *
 * <p>The engine takes the form, and {@code PUT} and {@code DELETE /api/v1/content/<type>/<id>/rating}, and tells of each
 * change in the live channel {@code core.ratings:<content>}.
 */
public interface Ratings {

    /**
     * How people rate the items. One statement, none for no ids.
     *
     * @param contents at most 1,000 items the actor was already shown
     * @return every id that was asked for, also what nobody has rated
     */
    Map<Id, RatingSummary> summaries(Collection<Id> contents);

    /**
     * What a person gives the items. One statement, none for a guest or no ids.
     *
     * @param contents at most 1,000
     * @return 1 to 5 by id; nothing for what they have not rated
     */
    Map<Id, Integer> by(Actor actor, Collection<Id> contents);
}
