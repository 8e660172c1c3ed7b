package io.devquest.forums.help;

import static java.util.stream.Collectors.toMap;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.job.Cache;
import io.devquest.forums.shared.Viewer;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.TopicPicks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The questions that wait for an answer of anybody but their asker, those first that the viewer can answer best. */
public final class HelpQueue {

    private final Engine engine;
    private final HelpMapper mapper;
    private final TopicPicks topics;
    private final Cache<Id, List<String>> skills;

    private HelpQueue(Engine engine, HelpMapper mapper, TopicPicks topics) {
        this.engine = engine;
        this.mapper = mapper;
        this.topics = topics;
        this.skills = engine.cache("skills", 5_000, Duration.ofMinutes(1));
    }

    /** The service over this plugin's own mapper. */
    public static HelpQueue of(Registrar add, TopicPicks topics) {
        return new HelpQueue(add.engine(), add.mapper(HelpMapper.class), topics);
    }

    Slice<Waiting> list(Actor actor, HelpFilter filter, Paging paging) {
        Slice<HelpRow> rows = rows(actor, filter, paging, this::skills);
        Map<Id, Topic> found = topics
                .byIds(actor, rows.items().stream().map(HelpRow::id).toList())
                .stream()
                .collect(toMap(Topic::id, topic -> topic));
        List<Waiting> shown = rows.items().stream()
                .filter(row -> found.containsKey(row.id()))
                .map(row -> new Waiting(found.get(row.id()), row.skill() > 0, row.passed() > 0))
                .toList();
        return new Slice<>(shown, rows.next());
    }

    /** The first of the queue, without their topics; what the viewer is skilled in may be a minute old. */
    List<HelpRow> first(Actor actor, int limit) {
        return rows(
                        actor,
                        HelpFilter.all(),
                        new Paging(limit, Optional.empty()),
                        person -> skills.get(person, this::skills))
                .items();
    }

    private List<String> skills(Id person) {
        return List.copyOf(engine.reputation().skills(person).keySet());
    }

    private Slice<HelpRow> rows(Actor actor, HelpFilter filter, Paging paging, Function<Id, List<String>> skilled) {
        HelpRow after = paging.cursor(HelpRow.parts(), (Cursor cursor) -> HelpRow.at(cursor))
                .orElse(HelpRow.first());
        List<HelpRow> rows = mapper.selectWaiting(
                Viewer.writing(actor), filter, filter.tag(), ranking(actor, filter, skilled), after, paging.fetch());
        return Slice.of(rows, paging, HelpRow::cursor);
    }

    private Ranking ranking(Actor actor, HelpFilter filter, Function<Id, List<String>> skilled) {
        Instant now = engine.clock().instant();
        return actor.id()
                .filter(person -> filter.forMe())
                .map(person -> Ranking.of(skilled.apply(person), now))
                .orElseGet(() -> Ranking.forAll(now));
    }
}
