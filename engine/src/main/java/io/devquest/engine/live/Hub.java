package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.live.Channel;
import io.devquest.api.live.Live;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.LoggedEvent;
import io.devquest.engine.live.Frames.Incoming;
import io.devquest.engine.live.Kinds.Kind;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who has subscribed to what on this node. Knows nothing of the web server. */
public final class Hub implements AutoCloseable {

    static final int LONGEST_FRAME = 64 * 1024;
    static final int SUBSCRIPTIONS = 100;
    static final int CATCH_UP = 1000;
    static final Duration SILENCE = Duration.ofSeconds(150);

    private static final Logger log = LoggerFactory.getLogger(Hub.class);
    private static final int LONGEST_CHANNEL = 200;
    private static final int WORKERS = 4;

    private final EventLog eventLog;
    private final Frames frames = new Frames();
    private final Kinds kinds = new Kinds();
    private final Map<String, Topic> topics = new ConcurrentHashMap<>();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor clock;

    public Hub(EventLog eventLog) {
        this.eventLog = eventLog;
        workers = (ThreadPoolExecutor) Executors.newFixedThreadPool(WORKERS, work -> daemon(work, "live-worker"));
        // prestarted: a thread made while a plugin commits would inherit what keeps the plugin's classes alive
        workers.prestartAllCoreThreads();
        clock = new ScheduledThreadPoolExecutor(1, work -> daemon(work, "live-clock"));
        clock.prestartAllCoreThreads();
        clock.scheduleWithFixedDelay(() -> safely(this::repair), 500, 500, TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(() -> safely(this::closeEnded), 20, 20, TimeUnit.SECONDS);
        eventLog.onCommitted(this::committed);
    }

    /** Opens a kind of channel until the scope closes; then its subscribers are told that it was switched off. */
    public void open(Scope scope, Channel channel) {
        Kind kind = new Kind(scope, channel);
        kinds.add(kind);
        scope.onClose("channel", () -> {
            if (kinds.remove(kind)) {
                switchOff(channel.name() + ":");
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

    /** Closes the sockets of an account, some session of which has ended; those with another session come back. */
    public void endAllOf(Id account) {
        for (Connection connection : connections) {
            if (connection.account().filter(account::equals).isPresent()) {
                close(connection, 1008, "session ended");
            }
        }
    }

    /** Closes the subscriptions of an account to what it may not see any more. */
    public void recheckAllOf(Id account) {
        recheck(connection -> connection.account().filter(account::equals).isPresent());
    }

    /** Closes all subscriptions to what their people may not see any more. */
    public void recheckAll() {
        recheck(connection -> true);
    }

    /** When this returns, nothing more is delivered but what its receiver was found to be allowed to see. */
    private void recheck(Predicate<Connection> which) {
        connections.stream().filter(which).forEach(connection -> {
            List<Subscription> held = List.copyOf(connection.subscriptions().values());
            held.forEach(Subscription::hold);
            workers.execute(() -> safely(() -> recheck(connection, held)));
        });
    }

    private void recheck(Connection connection, List<Subscription> held) {
        Optional<Actor> actor = connection.actor();
        for (Subscription subscription : held) {
            if (actor.filter(person -> admits(person, subscription.channel())).isPresent()) {
                subscription.release();
            } else {
                end(subscription, "forbidden");
            }
        }
    }

    private boolean admits(Actor actor, String channel) {
        int colon = channel.indexOf(':');
        return kinds.find(channel.substring(0, colon))
                .filter(kind -> kind.admits(actor, channel.substring(colon + 1)))
                .isPresent();
    }

    @Override
    public void close() {
        clock.shutdownNow();
        connections.forEach(connection -> close(connection, 1001, "going away"));
        workers.shutdownNow();
    }

    Connection connect(Socket socket, Actor actor, Supplier<Optional<Actor>> who) {
        Connection connection = new Connection(socket, actor, who);
        connections.add(connection);
        connection.send(frames.hello(actor.signedIn()));
        return connection;
    }

    void disconnected(Connection connection) {
        connection.forget();
        connections.remove(connection);
        connection.subscriptions().values().forEach(this::end);
        connection.subscriptions().clear();
    }

    void received(Connection connection, String text) {
        if (!connection.heard()) {
            close(connection, 1008, "too many frames");
            return;
        }
        if (text.length() > LONGEST_FRAME) {
            close(connection, 1009, "frame too large");
            return;
        }
        Optional<Incoming> frame = frames.read(text);
        if (frame.isEmpty()) {
            connection.send(frames.error(frame, "frame_invalid", "A frame is a JSON object with the text field 'op'."));
            return;
        }
        Incoming request = frame.get();
        switch (request.op()) {
            case "sub" -> subscribe(connection, request);
            case "unsub" -> unsubscribe(connection, request);
            case "ping" -> connection.send(frames.pong(request));
            default ->
                refuse(connection, request, "op_unknown", "There is no such 'op'; there are sub, unsub and ping.");
        }
    }

    private void subscribe(Connection connection, Incoming request) {
        String channel = request.channel();
        int colon = channel.indexOf(':');
        Optional<Kind> kind = colon < 1 || channel.length() > LONGEST_CHANNEL
                ? Optional.empty()
                : kinds.find(channel.substring(0, colon));
        if (kind.isEmpty()) {
            refuse(connection, request, "channel_unknown", "There is no such channel, or its feature is switched off.");
            return;
        }
        Optional<Actor> actor = connection.actor();
        if (actor.isEmpty()) {
            close(connection, 1008, "session ended");
            return;
        }
        if (connection.subscriptions().size() >= SUBSCRIPTIONS
                && !connection.subscriptions().containsKey(channel)) {
            refuse(connection, request, "too_many_subscriptions", "A connection has at most 100 subscriptions.");
            return;
        }
        if (!kind.get().admits(actor.get(), channel.substring(colon + 1))) {
            refuse(connection, request, "forbidden", "There is no such channel for you.");
            return;
        }
        register(connection, request, kind.get());
    }

    /** Registers first and reads the log afterwards: a fact is in the log by then, or it will be announced. */
    private void register(Connection connection, Incoming request, Kind kind) {
        String channel = request.channel();
        Subscription subscription = new Subscription(connection, channel, eventLog, frames, workers);
        Subscription before = connection.subscriptions().put(channel, subscription);
        if (before != null) {
            end(before);
        }
        topics.compute(channel, (name, known) -> {
            Topic topic = known == null ? new Topic(frames, workers) : known;
            topic.subscriptions().add(subscription);
            return topic;
        });
        if (kinds.find(kind.channel().name()).isEmpty()) {
            switchOff(subscription);
            return;
        }
        long position = eventLog.position(channel);
        connection.send(frames.subscribed(request, position));
        long after = request.after().orElse(position);
        if (after > position || position - after > CATCH_UP) {
            connection.send(frames.gap(channel, position));
            after = position;
        }
        subscription.startAt(after + 1, position);
        if (connection.closed()) {
            disconnected(connection);
        }
    }

    private void unsubscribe(Connection connection, Incoming request) {
        Subscription ended = connection.subscriptions().remove(request.channel());
        if (ended != null) {
            end(ended);
        }
        connection.send(frames.unsubscribed(request));
    }

    private void refuse(Connection connection, Incoming request, String code, String message) {
        connection.send(frames.error(Optional.of(request), code, message));
    }

    private void end(Subscription subscription) {
        subscription.end();
        topics.computeIfPresent(subscription.channel(), (name, topic) -> {
            topic.subscriptions().remove(subscription);
            return topic.subscriptions().isEmpty() ? null : topic;
        });
    }

    private void switchOff(String prefix) {
        topics.forEach((channel, topic) -> {
            if (channel.startsWith(prefix)) {
                topic.subscriptions().forEach(this::switchOff);
            }
        });
    }

    private void switchOff(Subscription subscription) {
        end(subscription, "switched_off");
    }

    private void end(Subscription subscription, String reason) {
        Connection connection = subscription.connection();
        connection.subscriptions().remove(subscription.channel(), subscription);
        end(subscription);
        connection.send(frames.closed(subscription.channel(), reason));
    }

    private void committed(LoggedEvent event) {
        event.channel().map(topics::get).ifPresent(topic -> topic.accept(event));
    }

    private void repair() {
        topics.values().forEach(topic -> topic.subscriptions().forEach(Subscription::repair));
    }

    private void closeEnded() {
        for (Connection connection : connections) {
            if (connection.closed()) {
                disconnected(connection);
            } else if (connection.silentNanos() > SILENCE.toNanos()) {
                close(connection, 1001, "nothing heard for too long");
            } else if (connection.actor().isEmpty()) {
                close(connection, 1008, "session ended");
            }
        }
    }

    private void close(Connection connection, int status, String reason) {
        connection.close(status, reason);
        disconnected(connection);
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.error("The live hub could not look after its connections", e);
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
