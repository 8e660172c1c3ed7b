package io.devquest.engine.live;

import io.devquest.engine.data.IdGenerator;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.LogFixture;
import io.devquest.engine.events.LogFixture.ToyAdded;
import java.time.Clock;

/** A log over the same database, of whose commits this node's hub is not told. */
final class EventLogOnAnotherNode {

    private final LogFixture fixture;
    private final EventLog log;

    EventLogOnAnotherNode(LogFixture fixture) {
        this.fixture = fixture;
        log = new EventLog(fixture.mappers, fixture.transactions, new IdGenerator(2), Clock.systemUTC());
    }

    void publish(String channel) {
        fixture.transactions.inTransaction(
                () -> log.forScope(fixture.toys).publish(new ToyAdded(0, "elsewhere"), channel));
    }
}
