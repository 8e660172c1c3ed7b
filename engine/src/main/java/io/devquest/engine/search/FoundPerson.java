package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;

/** A person as a search shows them. */
public record FoundPerson(Id id, String name, String displayName, String url, String avatarUrl) {

    static FoundPerson of(Person person) {
        return new FoundPerson(person.id(), person.name(), person.displayName(), person.url(), person.avatarUrl());
    }
}
