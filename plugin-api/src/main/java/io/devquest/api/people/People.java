package io.devquest.api.people;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Looks people up. At most one statement per call, often none; safe inside and outside a transaction. */
public interface People {

    /** The person, or empty if there is no such account or it was removed. */
    Optional<Person> byId(Id id);

    /** The person with that user name, ignoring case. */
    Optional<Person> byName(String name);

    /**
     * Several people in one statement.
     *
     * @param ids at most 1,000, repetitions allowed
     * @return those that exist, by id; a removed account is present under a neutral name, so that what they wrote can
     *     still be shown
     */
    Map<Id, Person> byIds(Collection<Id> ids);
}
