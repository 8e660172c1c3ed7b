package io.devquest.engine.users.profile;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import java.util.List;

/** A person in the directory, with what they show to the viewer. */
public record DirectoryEntry(
        Id id,
        String name,
        String displayName,
        String url,
        String avatarUrl,
        String role,
        long reputation,
        List<Skill> skills,
        List<Named> languages) {

    static DirectoryEntry of(Person person, List<Skill> skills, List<Named> languages) {
        return new DirectoryEntry(
                person.id(),
                person.name(),
                person.displayName(),
                person.url(),
                person.avatarUrl(),
                person.role(),
                person.reputation(),
                skills,
                languages);
    }
}
