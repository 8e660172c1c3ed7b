package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;

/**
 * Somebody on a leaderboard.
 *
 * @param place from 1; those with as many points share one, and the next place has no gap
 * @param points gained in the period
 * @param own true if this is whoever asks
 */
public record PlaceDocument(
        long place, long points, Id id, String name, String displayName, String url, String avatarUrl, boolean own) {

    static PlaceDocument of(PlaceRow row, Person person, boolean own) {
        return new PlaceDocument(
                row.place(),
                row.points(),
                row.account(),
                person.name(),
                person.displayName(),
                person.url(),
                person.avatarUrl(),
                own);
    }
}
