package io.devquest.engine.live;

import io.devquest.api.data.Id;
import io.devquest.engine.live.Envelope.NodeState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is there in the channels that tell it. This node tells the relay how its own people are there; what the relay says
 * of all nodes is told to the subscribers. All of it happens on one thread, so that it has one order.
 */
final class Presence implements AutoCloseable {

    /** How somebody is there. */
    enum State {
        ONLINE,
        AWAY,
        LEFT
    }

    static final int LISTED = 100;
    /** In a larger crowd nobody is told of each who comes and goes. */
    static final int CROWD = 200;

    private static final long GRACE_MILLIS = 2_000;
    private static final long CROWDS_MILLIS = 10_000;
    private static final long NODE_MILLIS = 10_000;

    private final String node;
    private final Topics topics;
    private final Faces faces;
    private final Frames frames;
    private final Relay relay;
    private final ScheduledThreadPoolExecutor thread = Threads.clock("live-presence");
    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<String, Long> nodes = new HashMap<>();
    private long moment;
    private volatile @Nullable Thread working;

    Presence(String node, Topics topics, Faces faces, Frames frames, Relay relay) {
        this.node = node;
        this.topics = topics;
        this.faces = faces;
        this.frames = frames;
        this.relay = relay;
    }

    /** Asks the other nodes who is there, and goes on saying that this one is. */
    void start() {
        relay.publish(new Envelope.Node(node, NodeState.STARTED));
        every(NODE_MILLIS, this::lookAfterNodes);
        every(CROWDS_MILLIS, this::tellCrowds);
    }

    void enter(Subscription subscription) {
        run(() -> {
            if (!subscription.ended()) {
                Room room = rooms.computeIfAbsent(subscription.channel(), name -> new Room());
                subscription.account().ifPresent(account -> {
                    room.come(account, subscription);
                    refresh(subscription.channel(), account);
                });
                subscription.listed(++moment);
                tellAll(subscription.channel(), room, List.of(subscription));
            }
        });
    }

    /** Somebody who only loads the page again must not seem to leave, unless it shall be {@code atOnce}. */
    void leave(Subscription subscription, boolean atOnce) {
        subscription
                .account()
                .ifPresent(account -> run(() -> {
                    room(subscription.channel()).ifPresent(room -> room.go(account, subscription));
                    Runnable refresh = () -> refresh(subscription.channel(), account);
                    if (atOnce) {
                        refresh.run();
                    } else {
                        thread.schedule(() -> onThread(refresh), GRACE_MILLIS, TimeUnit.MILLISECONDS);
                    }
                }));
    }

    /** A client has gone away, or come back. */
    void changed(Connection connection) {
        connection.account().ifPresent(this::refreshEverywhere);
    }

    /** Looks anew at how somebody is there, after they hid or appeared again. */
    void refreshEverywhere(Id account) {
        run(() -> List.copyOf(rooms.entrySet()).stream()
                .filter(room -> room.getValue().holds(account))
                .forEach(room -> refresh(room.getKey(), account)));
    }

    private void refresh(String channel, Id account) {
        Room room = rooms.get(channel);
        if (room == null) {
            return;
        }
        State now = faces.hides(account) ? State.LEFT : room.stateHere(account);
        if (now != room.told(account)) {
            Optional<Attendee> known = now == State.LEFT ? room.attendee(account) : Optional.empty();
            known.or(() -> faces.attendee(account)).ifPresent(person -> {
                room.tell(account, now);
                relay.publish(new Envelope.Attendance(node, channel, person, now));
            });
        }
        forgetEmpty(channel, room);
    }

    /** Takes what a node says of somebody. */
    void arrived(Envelope.Attendance said) {
        run(() -> {
            Room room = rooms.computeIfAbsent(said.channel(), name -> new Room());
            Id account = said.person().id();
            State before = room.state(account);
            State after = room.take(said);
            if (before != after) {
                tell(said.channel(), room, said.person(), after);
            }
            forgetEmpty(said.channel(), room);
        });
    }

    private void tell(String channel, Room room, Attendee person, State state) {
        if (room.size() > CROWD) {
            room.stale(true);
            return;
        }
        Set<Id> apart = faces.apartFrom(person.id());
        long now = ++moment;
        tell(
                channel,
                room,
                frames.presence(channel, person, state),
                reader -> reader.listedBefore(now) && reader.isNoneOf(apart));
    }

    private void tell(String channel, Room room, String frame, Predicate<Subscription> chosen) {
        boolean told = topics.find(channel)
                .map(topic -> topic.tell(new Frame.Text(frame), chosen))
                .orElse(true);
        if (!told) {
            room.stale(true);
        }
    }

    /** Two people see each other no more, or again. */
    void apart(Id one, Id other) {
        run(() -> {
            show(one, other);
            show(other, one);
        });
    }

    private void show(Id person, Id to) {
        boolean hidden = faces.apartFrom(to).contains(person);
        rooms.forEach((channel, room) -> room.attendee(person).ifPresent(attendee -> {
            State state = hidden ? State.LEFT : room.state(person);
            long now = ++moment;
            tell(
                    channel,
                    room,
                    frames.presence(channel, attendee, state),
                    reader -> reader.listedBefore(now) && reader.isOneOf(Set.of(to)));
        }));
    }

    private void tellCrowds() {
        rooms.forEach((channel, room) -> {
            if (room.stale()) {
                room.stale(false);
                topics.find(channel).ifPresent(topic -> tellAll(channel, room, topic.subscriptions()));
            }
        });
    }

    /** Tells each of the subscribers who is there. */
    private void tellAll(String channel, Room room, Iterable<Subscription> readers) {
        String everybody = frames.presence(channel, room.listed(Set.of()), room.more(Set.of()));
        for (Subscription reader : readers) {
            Set<Id> apart = reader.account().map(faces::apartFrom).orElse(Set.of());
            String frame = apart.isEmpty() ? everybody : frames.presence(channel, room.listed(apart), room.more(apart));
            tell(channel, room, frame, other -> other == reader);
        }
    }

    /** Takes what a node says of itself. */
    void arrived(Envelope.Node said) {
        if (said.node().equals(node)) {
            return;
        }
        run(() -> {
            boolean known = nodes.containsKey(said.node());
            if (said.state() == NodeState.STOPPED) {
                lost(said.node());
                return;
            }
            nodes.put(said.node(), System.nanoTime());
            if (said.state() == NodeState.STARTED) {
                rooms.forEach((channel, room) -> room.everyoneHere()
                        .forEach((person, state) ->
                                relay.publish(new Envelope.Attendance(node, channel, person, state))));
            } else if (!known) {
                relay.publish(new Envelope.Node(node, NodeState.STARTED));
            }
        });
    }

    private void lookAfterNodes() {
        relay.publish(new Envelope.Node(node, NodeState.RUNNING));
        long now = System.nanoTime();
        List.copyOf(nodes.entrySet()).stream()
                .filter(other -> now - other.getValue() > TimeUnit.MILLISECONDS.toNanos(3 * NODE_MILLIS))
                .forEach(silent -> lost(silent.getKey()));
    }

    private void lost(String other) {
        nodes.remove(other);
        for (String channel : List.copyOf(rooms.keySet())) {
            Room room = rooms.get(channel);
            for (Attendee person : room.seenBy(other)) {
                arrived(new Envelope.Attendance(other, channel, person, State.LEFT));
            }
        }
    }

    private Optional<Room> room(String channel) {
        return Optional.ofNullable(rooms.get(channel));
    }

    private void forgetEmpty(String channel, Room room) {
        if (room.empty()) {
            rooms.remove(channel);
        }
    }

    private void onThread(Runnable work) {
        working = Thread.currentThread();
        Hub.safely(work);
        working = null;
    }

    private void every(long millis, Runnable work) {
        thread.scheduleWithFixedDelay(() -> onThread(work), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** At once if this is that thread already: what this node tells comes back to it in the midst of the telling. */
    private void run(Runnable work) {
        if (working == Thread.currentThread()) {
            work.run();
            return;
        }
        try {
            thread.execute(() -> onThread(work));
        } catch (RejectedExecutionException closing) {
            // nobody is told any more
        }
    }

    @Override
    public void close() {
        relay.publish(new Envelope.Node(node, NodeState.STOPPED));
        thread.shutdownNow();
    }
}
