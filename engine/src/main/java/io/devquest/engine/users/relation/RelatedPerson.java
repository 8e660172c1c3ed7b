package io.devquest.engine.users.relation;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import java.time.Instant;

/** Somebody a person follows, has muted or has blocked. */
public record RelatedPerson(Id id, String name, String displayName, String url, String avatarUrl, Instant since) {

    static RelatedPerson of(Person person, Instant since) {
        return new RelatedPerson(
                person.id(), person.name(), person.displayName(), person.url(), person.avatarUrl(), since);
    }
}
