package io.devquest.forums.tending;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.people.Person;
import io.devquest.forums.shared.Author;
import io.devquest.forums.shared.Viewer;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done to topics. Lines are added and never change. */
public final class TopicLog {

    private static final int ON_ONE_PAGE = 200;

    private final Engine engine;
    private final LogMapper mapper;
    private final Topics topics;

    private TopicLog(Engine engine, LogMapper mapper, Topics topics) {
        this.engine = engine;
        this.mapper = mapper;
        this.topics = topics;
    }

    /** The service over this plugin's own mapper. */
    public static TopicLog of(Registrar add, Topics topics) {
        return new TopicLog(add.engine(), add.mapper(LogMapper.class), topics);
    }

    NewLine line(TendedRow topic, Deed deed, @Nullable Id by, @Nullable String reason) {
        return new NewLine(
                engine.ids().next(),
                topic.id(),
                deed,
                by,
                topic.postCount(),
                null,
                null,
                null,
                null,
                reason == null ? "" : reason);
    }

    /** Adds lines, tells those who follow the topics, and writes the log of moderation; last in a transaction. */
    void add(List<NewLine> lines, Instant at) {
        mapper.insert(lines, at);
        mapper.updateCounts(lines);
        List<Id> turned = lines.stream()
                .filter(line -> line.deed().closes())
                .map(NewLine::topicId)
                .toList();
        if (!turned.isEmpty()) {
            engine.search().changed(turned);
        }
        Map<Id, Person> people = people(lines.stream().map(NewLine::by).toList());
        for (NewLine line : lines) {
            engine.audit(line.deed().audited(), line.topicId(), line.by(), line.reason());
            @Nullable Person by = line.by() == null ? null : people.get(line.by());
            engine.events()
                    .publish(
                            new TopicTended(
                                    line.topicId(),
                                    line.id(),
                                    line.word(),
                                    by == null ? null : Author.of(by),
                                    at,
                                    line.afterNumber(),
                                    line.until(),
                                    line.amount(),
                                    line.reason()),
                            topics.channel().at(line.topicId()));
        }
    }

    /** The lines for a page of a topic that the reader was shown. */
    public List<LogLine> placed(Actor actor, Topic topic, long after, int size) {
        if (topic.state().logged() == 0) {
            return List.of();
        }
        return shown(mapper.selectPlaced(
                Viewer.of(actor), topic.id(), after == 0 ? 0 : after + 1, after + size, ON_ONE_PAGE));
    }

    /** All lines of a topic, the oldest first. */
    Slice<LogLine> list(Actor actor, Id topic, Paging paging) {
        topics.get(actor, topic);
        Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(new Id(0));
        Slice<LogRow> slice =
                Slice.of(mapper.selectPage(Viewer.of(actor), topic, after, paging.fetch()), paging, LogRow::cursor);
        return new Slice<>(shown(slice.items()), slice.next());
    }

    private List<LogLine> shown(List<LogRow> rows) {
        Map<Id, Person> people = people(rows.stream().map(LogRow::byId).toList());
        return rows.stream().map(row -> row.shown(people)).toList();
    }

    private Map<Id, Person> people(List<@Nullable Id> ids) {
        List<Id> known = ids.stream().filter(Objects::nonNull).distinct().toList();
        return known.isEmpty() ? Map.of() : engine.people().byIds(known);
    }
}
