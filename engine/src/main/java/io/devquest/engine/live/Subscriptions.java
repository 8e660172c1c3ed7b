package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.live.Frames.Incoming;
import io.devquest.engine.live.Kinds.Kind;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Begins and ends subscriptions, and ends them when their people may not have them any more. */
final class Subscriptions {

    private final EventLog eventLog;
    private final Kinds kinds;
    private final Topics topics;
    private final Presence presence;
    private final Frames frames;
    private final Executor workers;
    private final Supplier<Limits> limits;
    private final AtomicLong rechecks = new AtomicLong();

    Subscriptions(
            EventLog eventLog,
            Kinds kinds,
            Topics topics,
            Presence presence,
            Frames frames,
            Executor workers,
            Supplier<Limits> limits) {
        this.eventLog = eventLog;
        this.kinds = kinds;
        this.topics = topics;
        this.presence = presence;
        this.frames = frames;
        this.workers = workers;
        this.limits = limits;
    }

    void begin(Connection connection, Incoming request) {
        String channel = request.channel();
        Optional<Kind> kind = kinds.of(channel);
        if (kind.isEmpty()) {
            refuse(connection, request, "channel_unknown", "There is no such channel, or its feature is switched off.");
            return;
        }
        Optional<Actor> actor = connection.actor();
        if (actor.isEmpty()) {
            connection.close(1008, Hub.SESSION_ENDED);
            return;
        }
        int most = limits.get().subscriptions();
        if (connection.subscriptions().size() >= most
                && !connection.subscriptions().containsKey(channel)) {
            refuse(
                    connection,
                    request,
                    "too_many_subscriptions",
                    "A connection has at most " + most + " subscriptions.");
            return;
        }
        long before = rechecks.get();
        if (!kind.get().admits(actor.get(), Kinds.key(channel))) {
            refuse(connection, request, "forbidden", "There is no such channel for you.");
            return;
        }
        register(connection, request, kind.get());
        if (rechecks.get() != before) {
            // somebody's access changed between the question and the registration
            recheck(Stream.of(connection));
        }
    }

    /** Registers first and reads the log afterwards: a fact is in the log by then, or it will be announced. */
    private void register(Connection connection, Incoming request, Kind kind) {
        String channel = request.channel();
        Subscription subscription =
                new Subscription(connection, channel, kind.channel().presence(), eventLog, frames, workers);
        Subscription before = connection.subscriptions().put(channel, subscription);
        if (before != null) {
            end(before);
        }
        topics.add(subscription);
        if (kinds.find(kind.channel().name()).isEmpty()) {
            end(subscription, "switched_off");
            return;
        }
        long position = eventLog.position(channel);
        connection.send(frames.subscribed(request, position));
        long after = request.after().orElse(position);
        if (after > position || position - after > Hub.CATCH_UP) {
            connection.send(frames.gap(channel, position));
            after = position;
        }
        subscription.startAt(after + 1, position);
        if (subscription.attended()) {
            presence.enter(subscription);
        }
        if (connection.closed()) {
            forget(connection);
        }
    }

    void end(Connection connection, Incoming request) {
        Subscription ended = connection.subscriptions().remove(request.channel());
        if (ended != null) {
            end(ended);
        }
        connection.send(frames.done(request));
    }

    /** Ends all subscriptions of a client that is gone. */
    void forget(Connection connection) {
        connection.subscriptions().values().forEach(this::end);
        connection.subscriptions().clear();
    }

    void switchOff(String prefix) {
        topics.all().stream()
                .flatMap(topic -> topic.subscriptions().stream())
                .filter(subscription -> subscription.channel().startsWith(prefix))
                .forEach(subscription -> end(subscription, "switched_off"));
    }

    /** When this returns, nothing more is delivered but what its receiver was found to be allowed to see. */
    void recheck(Stream<Connection> which) {
        rechecks.incrementAndGet();
        which.forEach(connection -> {
            List<Subscription> held = List.copyOf(connection.subscriptions().values());
            held.forEach(Subscription::hold);
            workers.execute(() -> Hub.safely(() -> recheck(connection, held)));
        });
    }

    private void recheck(Connection connection, List<Subscription> held) {
        Optional<Actor> actor = connection.actor();
        for (Subscription subscription : held) {
            if (actor.filter(person -> admits(person, subscription.channel())).isPresent()) {
                subscription.release();
            } else {
                end(subscription, kinds.of(subscription.channel()).isPresent() ? "forbidden" : "switched_off");
            }
        }
    }

    private boolean admits(Actor actor, String channel) {
        return kinds.of(channel)
                .filter(kind -> kind.admits(actor, Kinds.key(channel)))
                .isPresent();
    }

    /** Tells the client, unless it was told already: who hears of one end twice comes back twice. */
    private void end(Subscription subscription, String reason) {
        Connection connection = subscription.connection();
        boolean first = connection.subscriptions().remove(subscription.channel(), subscription);
        end(subscription, true);
        if (first) {
            connection.send(frames.closed(subscription.channel(), reason));
        }
    }

    private void end(Subscription subscription) {
        end(subscription, false);
    }

    private void end(Subscription subscription, boolean atOnce) {
        subscription.end();
        topics.remove(subscription);
        if (subscription.attended()) {
            presence.leave(subscription, atOnce);
        }
    }

    private void refuse(Connection connection, Incoming request, String code, String message) {
        connection.send(frames.error(Optional.of(request), code, message));
    }
}
