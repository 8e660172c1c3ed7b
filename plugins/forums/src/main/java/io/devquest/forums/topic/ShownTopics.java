package io.devquest.forums.topic;

import io.devquest.api.Engine;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Rows with the people they name, as of now. */
final class ShownTopics {

    private final Engine engine;

    ShownTopics(Engine engine) {
        this.engine = engine;
    }

    List<Topic> of(List<TopicRow> rows) {
        List<Id> ids = rows.stream()
                .flatMap(row -> Stream.of(row.authorId(), row.lastPostBy(), row.claimedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<Id, Person> people = ids.isEmpty() ? Map.of() : engine.people().byIds(ids);
        Instant now = engine.clock().instant();
        return rows.stream().map(row -> row.shown(people, now)).toList();
    }
}
