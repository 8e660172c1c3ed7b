package io.devquest.engine.access.group;

import io.devquest.api.people.Person;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody in a group.
 *
 * @param since when the state began
 */
public record MemberDocument(
        String name, String displayName, String avatarUrl, String rank, String state, Instant since) {

    static MemberDocument of(MemberRow row, Person person) {
        return new MemberDocument(
                person.name(),
                person.displayName(),
                person.avatarUrl(),
                row.rank().name().toLowerCase(Locale.ROOT),
                row.state().text(),
                row.since());
    }
}
