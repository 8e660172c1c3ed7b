package io.devquest.testkit.notes;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.job.Cache;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Notes {

    static final String CHANNEL = "notes.wall";
    static final String WALL = CHANNEL + ":all";
    static final ReputationRule WRITTEN = ReputationRule.of("notes.note.written", 2);

    private final Engine engine;
    private final NoteMapper mapper;
    private final Cache<String, Integer> counts;

    Notes(Engine engine, NoteMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
        counts = engine.cache("counts", 10, Duration.ofMinutes(1));
    }

    Note write(Actor actor, String body) {
        Id author = actor.requireId();
        Note note = new Note(
                engine.ids().next(), author, body, engine.clock().instant().truncatedTo(ChronoUnit.MICROS));
        engine.database().inTransaction(() -> {
            mapper.insert(note);
            engine.reputation().grant(Grant.of(WRITTEN, author, "notes.note:" + note.id()));
            engine.events().publish(new NoteWritten(note.id(), body), WALL);
        });
        counts.clear();
        return note;
    }

    Slice<Note> list(Paging paging) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        List<Note> rows = mapper.selectPage(after, paging.fetch());
        return Slice.of(rows, paging, note -> Cursor.of(note.id()));
    }

    int count() {
        return counts.get("all", key -> mapper.selectPage(null, 1000).size());
    }

    /** People visit the desks of those with whom they are on speaking terms. */
    boolean mayVisit(Actor actor, String owner) {
        return Id.parse(owner)
                .filter(desk -> actor.id()
                        .filter(visitor -> engine.relations().mayReach(visitor, desk))
                        .isPresent())
                .isPresent();
    }

    void heard(NoteWritten fact) {
        mapper.insertHeard(fact.note());
    }
}
