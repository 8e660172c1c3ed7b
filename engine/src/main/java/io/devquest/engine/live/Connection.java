package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One client: who it is, what it has subscribed to, and the frames on their way to it. The queue is bounded and has one
 * frame in flight; a client that does not read is disconnected.
 */
final class Connection {

    static final int QUEUED_FRAMES = 256;
    static final int QUEUED_SIZE = 1 << 20;
    private static final double BLUNDERS = 30;
    private static final int ROOM = QUEUED_FRAMES / 4;

    private final Socket socket;
    private final long number;
    private final String key;
    private final Optional<Id> account;
    private final Supplier<Optional<Actor>> who;
    private final BiConsumer<Connection, String> whenClosed;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private final Rate rate;
    private final Rate blunders = new Rate(BLUNDERS, BLUNDERS / 60.0);
    private final Deque<Frame> queue = new ArrayDeque<>();
    private final List<Runnable> waitingForRoom = new ArrayList<>();
    private final AtomicInteger pumping = new AtomicInteger();
    private int queuedSize;
    private boolean inFlight;
    private volatile boolean away;
    private volatile boolean closed;
    private volatile long heardAt = System.nanoTime();

    /**
     * A client.
     *
     * @param number counts the clients of the node
     * @param who says who it is now, empty once its session has ended
     * @param whenClosed called once, with the reason, when this side closes it
     */
    Connection(
            Socket socket,
            String node,
            long number,
            Actor actor,
            Supplier<Optional<Actor>> who,
            Rate rate,
            BiConsumer<Connection, String> whenClosed) {
        this.socket = socket;
        this.number = number;
        this.key = node + "." + number;
        this.account = actor.id();
        this.who = who;
        this.rate = rate;
        this.whenClosed = whenClosed;
    }

    long number() {
        return number;
    }

    /** Tells it from all others on all nodes. */
    String key() {
        return key;
    }

    Optional<Id> account() {
        return account;
    }

    Optional<Actor> actor() {
        return who.get();
    }

    Map<String, Subscription> subscriptions() {
        return subscriptions;
    }

    /** The lane of what this client sends to an owner. */
    Lane lane(String owner, Function<String, Executor> workers) {
        return lanes.computeIfAbsent(owner, any -> new Lane(workers.apply(owner)));
    }

    boolean away() {
        return away;
    }

    void away(boolean now) {
        away = now;
    }

    boolean closed() {
        return closed;
    }

    /** Notes a frame from the client; false if there were too many. */
    boolean heard() {
        heardAt = System.nanoTime();
        return rate.take();
    }

    /** Notes a frame that is none of the protocol; false if there were too many. */
    boolean forgiven() {
        return blunders.take();
    }

    long silentNanos() {
        return System.nanoTime() - heardAt;
    }

    void send(String text) {
        send(new Frame.Text(text));
    }

    void send(Frame frame) {
        boolean overflow;
        synchronized (this) {
            if (closed) {
                return;
            }
            overflow = queue.size() >= QUEUED_FRAMES || (!queue.isEmpty() && queuedSize + frame.size() > QUEUED_SIZE);
            if (!overflow) {
                queue.add(frame);
                queuedSize += frame.size();
            }
        }
        if (overflow) {
            close(1013, "too slow: too much was waiting to be read; connect again and go on after the last number");
        } else {
            pump();
        }
    }

    synchronized boolean hasRoom() {
        return queue.size() <= ROOM && queuedSize <= QUEUED_SIZE / 4;
    }

    /** Runs the action once few enough frames wait, now or later. */
    void whenRoom(Runnable action) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (!hasRoom()) {
                waitingForRoom.add(action);
                return;
            }
        }
        action.run();
    }

    void close(int status, String reason) {
        if (forget()) {
            socket.close(status, reason);
            whenClosed.accept(this, reason);
        }
    }

    /** Cuts the wire to a client that does not answer the goodbye. */
    void cut() {
        socket.cut();
    }

    /** False if it was closed already. */
    synchronized boolean forget() {
        boolean first = !closed;
        closed = true;
        queue.clear();
        queuedSize = 0;
        waitingForRoom.clear();
        return first;
    }

    /** One thread at a time sends; a frame that is sent at once does not make the stack deeper. */
    private void pump() {
        if (pumping.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            for (Optional<Frame> next = take(); next.isPresent(); next = take()) {
                hand(next.get());
            }
            runThoseWithRoom();
            seen = pumping.addAndGet(-seen);
        } while (seen != 0);
    }

    private void hand(Frame frame) {
        try {
            socket.send(frame, this::sent, failure -> close(1011, "sending failed"));
        } catch (RuntimeException gone) {
            close(1011, "sending failed");
        }
    }

    private synchronized Optional<Frame> take() {
        if (inFlight || closed || queue.isEmpty()) {
            return Optional.empty();
        }
        Frame next = queue.remove();
        queuedSize -= next.size();
        inFlight = true;
        return Optional.of(next);
    }

    private void sent() {
        synchronized (this) {
            inFlight = false;
        }
        pump();
    }

    private void runThoseWithRoom() {
        List<Runnable> ready;
        synchronized (this) {
            if (waitingForRoom.isEmpty() || !hasRoom()) {
                return;
            }
            ready = List.copyOf(waitingForRoom);
            waitingForRoom.clear();
        }
        ready.forEach(Runnable::run);
    }
}
