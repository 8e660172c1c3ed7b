package io.devquest.engine.events;

import com.zaxxer.hikari.HikariDataSource;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.engine.data.IdGenerator;
import io.devquest.engine.data.Migrations;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.StatementCount;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A log on an empty database; also for tests of those who build on the log. */
public final class LogFixture implements AutoCloseable {

    @EventName("toys.toy.added")
    public record ToyAdded(int number, String name) implements DomainEvent {}

    @EventName("toys.toy.broken")
    public record ToyBroken(int number) implements DomainEvent {}

    public final HikariDataSource source;
    public final StatementCount statements;
    public final Transactions transactions;
    public final OwnerMappers mappers;
    public final EventLog log;
    public final Scope toys = scope("toys");

    public LogFixture(TestDatabases database) {
        source = database.open(20);
        ClassLoader loader = LogFixture.class.getClassLoader();
        new Migrations(source).migrate("core", loader);
        statements = new StatementCount(source);
        transactions = new Transactions(statements.source());
        mappers = new OwnerMappers("core", loader, transactions, statements.source());
        log = new EventLog(mappers, transactions, new IdGenerator(1), Clock.systemUTC());
    }

    public static Scope scope(String owner) {
        return new Scope(owner, LogFixture.class.getClassLoader());
    }

    public void publish(DomainEvent event) {
        transactions.inTransaction(() -> log.forScope(toys).publish(event));
    }

    public void publish(DomainEvent event, String channel) {
        transactions.inTransaction(() -> log.forScope(toys).publish(event, channel));
    }

    Listeners listeners() {
        return listeners(List.of(Duration.ofMillis(5), Duration.ofMillis(10)));
    }

    Listeners listeners(List<Duration> pauses) {
        return new Listeners(log, mappers, transactions, Clock.systemUTC(), pauses);
    }

    ReaderDocument reader(Listeners listeners, String key) {
        return listeners.readers().stream()
                .filter(reader -> reader.reader().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No reader " + key));
    }

    @Override
    public void close() {
        toys.close();
        source.close();
    }
}
