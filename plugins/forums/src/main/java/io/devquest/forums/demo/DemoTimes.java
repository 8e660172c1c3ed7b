package io.devquest.forums.demo;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Spreads the demo topics over the last days, because a forum in which all is new looks dead. */
final class DemoTimes {

    private static final Duration NEWEST = Duration.ofMinutes(34);
    private static final Duration BETWEEN_TOPICS = Duration.ofMinutes(437);
    private static final Duration FIRST_REPLY = Duration.ofMinutes(6);
    private static final Duration NEXT_REPLY = Duration.ofMinutes(9);
    private static final int STEP = 7;

    private final Engine engine;
    private final DemoMapper mapper;

    private DemoTimes(Engine engine, DemoMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    static DemoTimes of(Registrar add) {
        return new DemoTimes(add.engine(), add.mapper(DemoMapper.class));
    }

    /** Moves one topic of so many; neighbours end up days apart, so that the latest ones are from several boards. */
    void move(Id topic, int place, int topics, int posts) {
        Instant now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
        Instant started = now.minus(NEWEST).minus(BETWEEN_TOPICS.multipliedBy((long) place * STEP % topics));
        engine.database().inTransaction(() -> {
            Instant at = started;
            for (int number = 1; number <= posts; number++) {
                mapper.updatePostTime(topic, number, at);
                mapper.updateTopicTimes(topic, started, at);
                at = at.plus(number == 1 ? FIRST_REPLY : NEXT_REPLY);
            }
            mapper.updateBoardTimes();
        });
    }
}
