package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The clients of this node, no more than there may be. */
final class Connections {

    /** Its page is told to wait until somebody looks at it. */
    static final int TOO_MANY = 4008;

    private static final long PATIENCE_SECONDS = 5;

    private final Set<Connection> all = ConcurrentHashMap.newKeySet();
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, AtomicLong> offenders = new ConcurrentHashMap<>();
    private final String node;
    private final ScheduledExecutorService clock;
    private final Consumer<Connection> whenClosed;

    /** Connections that are closed by this side are given to {@code whenClosed}. */
    Connections(String node, ScheduledExecutorService clock, Consumer<Connection> whenClosed) {
        this.node = node;
        this.clock = clock;
        this.whenClosed = whenClosed;
    }

    /** Takes a client in, or closes it at once if there are too many; a person's oldest gives way to the newest. */
    Connection open(Socket socket, Actor actor, Supplier<Optional<Actor>> who, Limits limits) {
        Rate rate = new Rate(limits.burst(), limits.framesPerSecond());
        Connection opened = new Connection(socket, node, numbers.incrementAndGet(), actor, who, rate, this::closed);
        if (all.size() >= limits.connections()) {
            opened.close(1013, "the server has as many connections as it may: try again later");
            return opened;
        }
        all.add(opened);
        actor.id().ifPresent(person -> closeOldest(person, limits.perPerson()));
        return opened;
    }

    private void closeOldest(Id person, int most) {
        List<Connection> own =
                of(person).sorted(Comparator.comparingLong(Connection::number)).toList();
        own.stream()
                .limit(Math.max(0, own.size() - most))
                .forEach(oldest -> oldest.close(
                        TOO_MANY, "too many connections: " + most + " newer ones of yours are open; close some pages"));
    }

    void remove(Connection connection) {
        all.remove(connection);
    }

    Stream<Connection> all() {
        return all.stream();
    }

    Stream<Connection> of(Id account) {
        return all.stream()
                .filter(connection ->
                        connection.account().filter(account::equals).isPresent());
    }

    int size() {
        return all.size();
    }

    /** How many were closed for a reason that begins so, before its colon. */
    long closedFor(String reason) {
        AtomicLong count = offenders.get(reason);
        return count == null ? 0 : count.get();
    }

    /** A client that neither reads nor answers would keep its wire for ever. */
    private void closed(Connection connection, String reason) {
        all.remove(connection);
        offenders
                .computeIfAbsent(reason.split(":", 2)[0], any -> new AtomicLong())
                .incrementAndGet();
        whenClosed.accept(connection);
        try {
            clock.schedule(connection::cut, PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException closing) {
            connection.cut();
        }
    }
}
