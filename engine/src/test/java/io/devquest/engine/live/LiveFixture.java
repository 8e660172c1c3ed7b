package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.engine.access.PointsSight;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.LogFixture;
import io.devquest.engine.events.LogFixture.ToyAdded;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.CoreFixture;
import io.devquest.engine.users.PeopleDirectory;
import io.devquest.engine.users.relation.HiddenPeople;
import io.devquest.engine.users.relation.RelationStore;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A hub on a new database, with people. */
final class LiveFixture implements AutoCloseable {

    final CoreFixture core;
    final Scope toys = LogFixture.scope("toys");
    final InProcessRelay relay = new InProcessRelay();
    final HiddenPeople hidden;
    final EventLog log;
    final Hub hub;
    Limits limits = Limits.STANDARD;

    LiveFixture(TestDatabases database) {
        core = new CoreFixture(database);
        hidden = new HiddenPeople(core.database, core.mappers(), core.clock);
        log = eventLog();
        hub = hub(log);
        hidden.onChanged(hub::hide);
    }

    EventLog eventLog() {
        return new EventLog(core.mappers(), core.database, core.ids, core.clock);
    }

    /** One more hub on the relay. */
    Hub hub(EventLog of) {
        Faces faces = new Faces(core.people, new RelationStore(core.mappers()), hidden);
        return new Hub(of, relay, faces, () -> limits);
    }

    /** Faces of nobody in particular. */
    static Faces faces(LogFixture log) {
        return new Faces(
                new PeopleDirectory(log.mappers, new PointsSight()),
                new RelationStore(log.mappers),
                new HiddenPeople(log.transactions, log.mappers, Clock.systemUTC()));
    }

    /** Somebody with an account. */
    Actor person(String name) {
        return new TestActor(Optional.of(core.member(name)), name);
    }

    void publish(EventLog to, String channel) {
        core.database.inTransaction(() -> to.forScope(toys).publish(new ToyAdded(1, "toy"), channel));
    }

    void block(Actor one, Actor other) {
        core.execute("insert into core.relation (account, other, kind, created_at) values (%d, %d, 'block', now())"
                .formatted(one.requireId().value(), other.requireId().value()));
        hub.blockChanged(one.requireId(), other.requireId());
    }

    void unblock(Actor one, Actor other) {
        core.execute(
                "delete from core.relation where account = " + one.requireId().value());
        hub.blockChanged(one.requireId(), other.requireId());
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        hub.close();
        toys.close();
        core.close();
    }
}
