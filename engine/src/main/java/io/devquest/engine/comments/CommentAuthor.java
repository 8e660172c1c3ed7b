package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import org.jspecify.annotations.Nullable;

/** Who wrote a comment, with what a client needs to draw it. */
public record CommentAuthor(
        Id id, String name, String displayName, String url, String role, long reputation, String avatarUrl) {

    static CommentAuthor of(@Nullable Person person, Id id) {
        return person == null
                ? new CommentAuthor(id, "", "?", "/u", "member", 0, "")
                : new CommentAuthor(
                        id,
                        person.name(),
                        person.displayName(),
                        person.url(),
                        person.role(),
                        person.reputation(),
                        person.avatarUrl());
    }
}
