package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.live.Channel;
import io.devquest.api.live.Live;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.json.Json;
import io.devquest.engine.live.Kinds.Kind;
import io.devquest.engine.scope.Scope;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Who has subscribed to what on this node. Knows nothing of the web server. */
public final class Hub implements AutoCloseable {

    static final int LONGEST_FRAME = 64 * 1024;
    static final int CATCH_UP = 1000;
    static final Duration SILENCE = Duration.ofSeconds(150);
    static final String SESSION_ENDED = "session ended";

    private static final Logger log = LoggerFactory.getLogger(Hub.class);
    private static final int WORKERS = 4;
    private static final int MOST_PRESENT = 1_000;

    private final Relay relay;
    private final Faces faces;
    private final Supplier<Limits> limits;
    private final JsonMapper json = Json.mapper();
    private final Frames frames = new Frames();
    private final Kinds kinds = new Kinds();
    private final ThreadPoolExecutor workers = Threads.workers(WORKERS);
    private final ScheduledThreadPoolExecutor clock = Threads.clock("live-clock");
    private final Topics topics;
    private final Connections connections;
    private final Presence presence;
    private final Subscriptions subscriptions;
    private final Messenger messenger;
    private final Requests requests;
    private final Runnable unsubscribe;

    /**
     * A hub.
     *
     * @param limits asked anew for each client
     */
    public Hub(EventLog eventLog, Relay relay, Faces faces, Supplier<Limits> limits) {
        this.relay = relay;
        this.faces = faces;
        this.limits = limits;
        String node = UUID.randomUUID().toString();
        topics = new Topics(frames, workers, eventLog::asShown);
        connections = new Connections(node, clock, closed -> workers.execute(() -> disconnected(closed)));
        presence = new Presence(node, topics, faces, frames, relay);
        subscriptions = new Subscriptions(eventLog, kinds, topics, presence, frames, workers, limits);
        messenger = new Messenger(kinds, topics, faces, frames, relay);
        requests = new Requests(frames, subscriptions, messenger, presence);
        unsubscribe = relay.subscribe(this::arrived);
        presence.start();
        clock.scheduleWithFixedDelay(() -> safely(this::repair), 500, 500, TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(() -> safely(this::closeEnded), 20, 20, TimeUnit.SECONDS);
        eventLog.onCommitted(event -> {
            if (event.channel().isPresent()) {
                relay.publish(new Envelope.Fact(event));
            }
        });
    }

    /** Opens a kind of channel until the scope closes; then its subscribers are told that it was switched off. */
    public void open(Scope scope, Channel channel) {
        Kind kind = new Kind(scope, channel);
        kinds.add(kind);
        scope.onClose("channel", () -> {
            if (kinds.remove(kind)) {
                subscriptions.switchOff(channel.name() + ":");
            }
        });
    }

    /** The hub as one owner uses it. */
    public Live forScope(Scope scope) {
        return new ScopedLive(scope, this);
    }

    /** Clients connected to this node. */
    public long connections() {
        return connections.size();
    }

    /** Clients of this node that were closed because they did not read what was sent to them. */
    public long closedAsSlow() {
        return connections.closedFor("too slow");
    }

    /** Clients of this node that were closed because they sent too much, or what is none of the protocol. */
    public long closedAsFlooding() {
        return connections.closedFor("too many frames") + connections.closedFor("too many invalid frames");
    }

    /** The accounts that have subscribed to a channel on this node, those who hide included. */
    public Set<Id> subscribers(String channel) {
        return topics.find(channel).stream()
                .flatMap(topic -> topic.subscriptions().stream())
                .flatMap(subscription -> subscription.connection().account().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Sends a message to those of the accounts that have subscribed to the channel, on all nodes; never stored. */
    public void sendTo(String channel, Set<Id> accounts, String type, Record data) {
        if (!accounts.isEmpty()) {
            tell(channel, Optional.of(Set.copyOf(accounts)), type, ScopedLive.json(json, type, data));
        }
    }

    void tell(String channel, Optional<Set<Id>> to, String type, String data) {
        String frame = frames.message(channel, type, Optional.empty(), data);
        relay.publish(new Envelope.Message(channel, frame, Optional.empty(), to, ""));
    }

    void update(String channel, byte[] update) {
        if (kinds.of(channel).flatMap(kind -> kind.channel().updates()).isEmpty()) {
            throw new IllegalArgumentException("The channel '" + channel + "' shares no documents.");
        }
        relay.publish(new Envelope.Update(channel, new BinaryFrame(channel, update).bytes(), ""));
    }

    Set<Id> present(String channel) {
        return faces.seenAmong(subscribers(channel).stream().limit(MOST_PRESENT).toList());
    }

    /** Closes the sockets of an account, some session of which has ended; those with another session come back. */
    public void endAllOf(Id account) {
        relay.publish(new Envelope.SessionEnded(account));
    }

    /** Closes the subscriptions of an account to what it may not see any more. */
    public void recheckAllOf(Id account) {
        relay.publish(new Envelope.Recheck(Optional.of(account)));
    }

    /** Closes all subscriptions to what their people may not see any more. */
    public void recheckAll() {
        relay.publish(new Envelope.Recheck(Optional.empty()));
    }

    /** Takes nothing that is sent by these people; they go on hearing. */
    public void refuse(Predicate<Actor> silenced) {
        messenger.refuse(silenced);
    }

    /** Keeps two people apart of whom one has blocked the other, or no longer does. */
    public void blockChanged(Id one, Id other) {
        relay.publish(new Envelope.BlockChanged(one, other));
    }

    /** Lets somebody disappear for others, or appear again. */
    public void hide(Id account, boolean hidden) {
        relay.publish(new Envelope.Hidden(account, hidden));
    }

    private void arrived(Envelope envelope) {
        if (envelope instanceof Envelope.Fact fact) {
            fact.event().channel().flatMap(topics::find).ifPresent(topic -> topic.accept(fact.event()));
        } else if (envelope instanceof Envelope.Message message) {
            topics.find(message.channel()).ifPresent(topic -> deliver(topic, message));
        } else if (envelope instanceof Envelope.Update update) {
            Frame frame = new Frame.Bytes(ByteBuffer.wrap(update.frame()));
            topics.find(update.channel()).ifPresent(topic -> topic.share(frame, reader -> !reader.is(update.except())));
        } else if (envelope instanceof Envelope.Attendance attendance) {
            presence.arrived(attendance);
        } else if (envelope instanceof Envelope.Node other) {
            presence.arrived(other);
        } else if (envelope instanceof Envelope.Recheck recheck) {
            subscriptions.recheck(recheck.account().map(connections::of).orElseGet(connections::all));
        } else if (envelope instanceof Envelope.SessionEnded ended) {
            connections.of(ended.account()).forEach(connection -> connection.close(1008, SESSION_ENDED));
        } else if (envelope instanceof Envelope.Hidden changed) {
            faces.forget(changed.account());
            presence.refreshEverywhere(changed.account());
        } else if (envelope instanceof Envelope.BlockChanged changed) {
            faces.forget(changed.one());
            faces.forget(changed.other());
            presence.apart(changed.one(), changed.other());
            subscriptions.recheck(Stream.concat(connections.of(changed.one()), connections.of(changed.other())));
        }
    }

    private void deliver(Topic topic, Envelope.Message message) {
        Frame frame = new Frame.Text(message.frame());
        Set<Id> apart = message.from().map(faces::apartFrom).orElse(Set.of());
        topic.tell(
                frame,
                reader -> !reader.is(message.except())
                        && reader.isNoneOf(apart)
                        && message.to().map(reader::isOneOf).orElse(true));
    }

    @Override
    public void close() {
        presence.close();
        unsubscribe.run();
        connections.all().forEach(connection -> connection.close(1001, "the server is restarting: come back soon"));
        clock.shutdownNow();
        messenger.close();
        workers.shutdownNow();
    }

    Connection connect(Socket socket, Actor actor, Supplier<Optional<Actor>> who) {
        Connection connection = connections.open(socket, actor, who, limits.get());
        connection.send(frames.hello(actor.signedIn()));
        return connection;
    }

    void disconnected(Connection connection) {
        connection.forget();
        connections.remove(connection);
        subscriptions.forget(connection);
    }

    void received(Connection connection, String text) {
        requests.received(connection, text);
    }

    void received(Connection connection, ByteBuffer bytes) {
        requests.received(connection, bytes);
    }

    private void closeEnded() {
        connections.all().forEach(connection -> {
            if (connection.silentNanos() > SILENCE.toNanos()) {
                connection.close(1001, "nothing heard for too long: send a ping now and then");
            } else if (connection.actor().isEmpty()) {
                connection.close(1008, SESSION_ENDED);
            }
        });
    }

    private void repair() {
        topics.all().forEach(topic -> topic.subscriptions().forEach(Subscription::repair));
    }

    static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("The live hub could not look after its connections", e);
        }
    }
}
