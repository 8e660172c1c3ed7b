package io.devquest.snippets.shared;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.people.Person;

/** Who wrote something, with what a client needs to draw it. */
public record Author(
        Id id, String name, String displayName, String url, String role, long reputation, String avatarUrl) {

    /** Whoever acts. */
    public static Author of(Engine engine, Actor actor) {
        return engine.people()
                .byId(actor.requireId())
                .map(Author::of)
                .orElseThrow(() -> CommunityException.forbidden("This account cannot write."));
    }

    public static Author of(Person person) {
        return new Author(
                person.id(),
                person.name(),
                person.displayName(),
                person.url(),
                person.role(),
                person.reputation(),
                person.avatarUrl());
    }
}
