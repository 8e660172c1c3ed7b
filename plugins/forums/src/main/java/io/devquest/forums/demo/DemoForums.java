package io.devquest.forums.demo;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.demo.DemoData;
import io.devquest.forums.board.Boards;
import io.devquest.forums.demo.DemoTimes.Dated;
import io.devquest.forums.help.Claims;
import io.devquest.forums.post.Counters;
import io.devquest.forums.post.PostSubmissions;
import io.devquest.forums.post.Posts;
import io.devquest.forums.question.Answers;
import io.devquest.forums.question.Questions;
import io.devquest.forums.reading.Readings;
import io.devquest.forums.tending.Tending;
import io.devquest.forums.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Fills the forums with the boards and topics of {@code demo/}. Each topic is one transaction and what exists is left
 * alone, so that a demo that was interrupted goes on where it was. The pictures of a topic are kept before it: those of
 * a topic that was not written after all are attached to nothing and cleaned away.
 */
public final class DemoForums implements DemoData {

    /** What is older is no news: nobody is told of it, and it is in no feed. */
    private static final Duration NEWS = Duration.ofDays(2);

    private final Engine engine;
    private final PastEngine past;
    private final Boards boards;
    private final DemoMapper mapper;
    private final DemoPictures pictures;
    private final DemoWriter writer;
    private final DemoDeeds deeds;
    private final DemoHeld held;
    private final Counters counters;

    private DemoForums(
            Engine engine,
            PastEngine past,
            Boards boards,
            DemoMapper mapper,
            DemoPictures pictures,
            DemoWriter writer,
            DemoDeeds deeds,
            DemoHeld held,
            Counters counters) {
        this.engine = engine;
        this.past = past;
        this.boards = boards;
        this.mapper = mapper;
        this.pictures = pictures;
        this.writer = writer;
        this.deeds = deeds;
        this.held = held;
        this.counters = counters;
    }

    /** The demo over the services of the forums. */
    public static DemoForums of(
            Registrar add,
            Boards boards,
            Topics topics,
            Readings readings,
            Claims claims,
            Posts posts,
            PostSubmissions submissions,
            Answers answers,
            Questions questions,
            Tending tending) {
        Engine engine = add.engine();
        PastEngine past = new PastEngine(engine);
        Posts then = Posts.of(add, past.engine(), boards, topics, readings, claims);
        DemoMapper mapper = add.mapper(DemoMapper.class);
        return new DemoForums(
                engine,
                past,
                boards,
                mapper,
                new DemoPictures(engine.files()),
                new DemoWriter(mapper, then, engine.votes(), answers.with(past.engine())),
                new DemoDeeds(then, topics, questions.with(past.engine()), tending.with(past.engine())),
                new DemoHeld(posts, submissions),
                Counters.of(add));
    }

    @Override
    public void make(List<Actor> actors) {
        DemoPeople people = new DemoPeople(actors);
        List<DemoBoard> texts = DemoText.load();
        Set<String> present = new HashSet<>(mapper.selectBoards());
        texts.stream()
                .filter(board -> !present.contains(board.slug()))
                .forEach(board -> boards.create(people.admin(), board.board()));
        Map<String, Id> known = new HashMap<>();
        mapper.selectTitles().forEach(topic -> known.put(topic.title(), topic.id()));
        Map<String, Id> keys = new HashMap<>();
        Instant now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
        boolean wroteLast = false;
        for (Dated topic : DemoTimes.of(texts, now)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The instance stops; its next start goes on with the demo");
            }
            Id id = known.get(topic.topic().title());
            DemoWriter.Ballot ballot = DemoWriter.ballot(people, topic.topic());
            wroteLast = id == null;
            if (id == null) {
                Dated shown = topic.with(pictures.kept(people, topic.topic()));
                id = engine.database().inTransaction(() -> write(people, shown, ballot, keys, now));
            }
            known.put(topic.topic().title(), id);
            keys.put(topic.topic().key(), id);
        }
        counters.repair();
        if (wroteLast) { // otherwise an earlier run has sent them
            held.submit(people, known);
        }
    }

    private Id write(DemoPeople people, Dated dated, DemoWriter.Ballot ballot, Map<String, Id> keys, Instant now) {
        DemoTopic topic = dated.topic();
        boolean news = dated.started().isAfter(now.minus(NEWS));
        DemoWriter.Written written = writer.write(people, dated, ballot, keys, at -> past.go(at, news));
        deeds.doAll(people, topic, written, keys);
        engine.search().changed(List.of(written.topic()));
        engine.search().changed(written.posts());
        return written.topic();
    }
}
