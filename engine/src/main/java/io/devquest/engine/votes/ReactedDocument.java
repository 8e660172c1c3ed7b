package io.devquest.engine.votes;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;

/** Somebody who reacted. */
public record ReactedDocument(Id id, String name, String displayName, String url, String avatarUrl) {

    static ReactedDocument of(Person person) {
        return new ReactedDocument(person.id(), person.name(), person.displayName(), person.url(), person.avatarUrl());
    }
}
