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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One client: who it is, what it has subscribed to, and the frames on their way to it. The queue is bounded and has one
 * frame in flight; a client that does not read is disconnected.
 */
final class Connection {

    static final int QUEUED_FRAMES = 256;
    static final int QUEUED_CHARS = 1 << 20;
    private static final int ROOM = QUEUED_FRAMES / 4;

    private final Socket socket;
    private final Optional<Id> account;
    private final Supplier<Optional<Actor>> who;
    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final Rate rate = new Rate();
    private final Deque<String> queue = new ArrayDeque<>();
    private final List<Runnable> waitingForRoom = new ArrayList<>();
    private final AtomicInteger pumping = new AtomicInteger();
    private int queuedChars;
    private boolean inFlight;
    private volatile boolean closed;
    private volatile long heardAt = System.nanoTime();

    /** A client; {@code who} says who it is now, empty once its session has ended. */
    Connection(Socket socket, Actor actor, Supplier<Optional<Actor>> who) {
        this.socket = socket;
        this.account = actor.id();
        this.who = who;
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

    boolean closed() {
        return closed;
    }

    /** Notes a frame from the client; false if there were too many. */
    boolean heard() {
        heardAt = System.nanoTime();
        return rate.take();
    }

    long silentNanos() {
        return System.nanoTime() - heardAt;
    }

    void send(String frame) {
        boolean overflow;
        synchronized (this) {
            if (closed) {
                return;
            }
            overflow =
                    queue.size() >= QUEUED_FRAMES || (!queue.isEmpty() && queuedChars + frame.length() > QUEUED_CHARS);
            if (!overflow) {
                queue.add(frame);
                queuedChars += frame.length();
            }
        }
        if (overflow) {
            close(1013, "too slow: more than fits the queue was waiting");
        } else {
            pump();
        }
    }

    synchronized boolean hasRoom() {
        return queue.size() <= ROOM && queuedChars <= QUEUED_CHARS / 4;
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
        }
    }

    /** False if it was closed already. */
    synchronized boolean forget() {
        boolean first = !closed;
        closed = true;
        queue.clear();
        queuedChars = 0;
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
            for (Optional<String> next = take(); next.isPresent(); next = take()) {
                hand(next.get());
            }
            runThoseWithRoom();
            seen = pumping.addAndGet(-seen);
        } while (seen != 0);
    }

    private void hand(String frame) {
        try {
            socket.send(frame, this::sent, failure -> close(1011, "sending failed"));
        } catch (RuntimeException gone) {
            close(1011, "sending failed");
        }
    }

    private synchronized Optional<String> take() {
        if (inFlight || closed || queue.isEmpty()) {
            return Optional.empty();
        }
        String next = queue.remove();
        queuedChars -= next.length();
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
