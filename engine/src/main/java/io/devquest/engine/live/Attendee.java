package io.devquest.engine.live;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;

/** Somebody who is there, as the others see them. */
public record Attendee(Id id, String name, String displayName, String avatarUrl, String url) {

    static Attendee of(Person person) {
        return new Attendee(person.id(), person.name(), person.displayName(), person.avatarUrl(), person.url());
    }
}
