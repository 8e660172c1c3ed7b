package io.devquest.engine.live;

import io.devquest.api.data.Id;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.LoggedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client in one channel: hands over each fact once and in order. It first catches up from the log, while what
 * arrives meanwhile waits; what arrives out of order, or never, is put right from the log as well.
 */
final class Subscription {

    private static final Logger log = LoggerFactory.getLogger(Subscription.class);
    private static final int BATCH = 50;
    private static final int WAITING = 1000;
    private static final int HELD_BACK = 100;
    private static final long PATIENCE_NANOS = 400_000_000;

    private final Connection connection;
    private final String channel;
    private final boolean attended;
    private final EventLog eventLog;
    private final Frames frames;
    private final Executor workers;
    private final TreeMap<Long, Frame> waiting = new TreeMap<>();
    private final List<Frame> heldBack = new ArrayList<>();
    private long next;
    private long known;
    private boolean live;
    private boolean missed;
    private boolean ended;
    private volatile long listedAt;
    private int holds;
    private long stuckSince;

    /** A subscription; {@code attended} if the channel tells who is there. */
    Subscription(
            Connection connection,
            String channel,
            boolean attended,
            EventLog eventLog,
            Frames frames,
            Executor workers) {
        this.connection = connection;
        this.channel = channel;
        this.attended = attended;
        this.eventLog = eventLog;
        this.frames = frames;
        this.workers = workers;
    }

    Connection connection() {
        return connection;
    }

    String channel() {
        return channel;
    }

    Optional<Id> account() {
        return connection.account();
    }

    /** True if the channel tells who is there. */
    boolean attended() {
        return attended;
    }

    /** Notes when it was told who is there. */
    void listed(long moment) {
        listedAt = moment;
    }

    boolean listedBefore(long moment) {
        return listedAt > 0 && listedAt < moment;
    }

    boolean is(String key) {
        return connection.key().equals(key);
    }

    boolean isOneOf(Set<Id> accounts) {
        return connection.account().filter(accounts::contains).isPresent();
    }

    boolean isNoneOf(Set<Id> accounts) {
        return !isOneOf(accounts);
    }

    synchronized void end() {
        ended = true;
        waiting.clear();
        heldBack.clear();
    }

    /** Hands over nothing more until it is {@link #release released} as often. */
    synchronized void hold() {
        holds++;
        live = false;
    }

    /** Goes on with what has happened meanwhile. */
    void release() {
        boolean started;
        synchronized (this) {
            holds--;
            started = next > 0;
            if (holds == 0 && !ended) {
                heldBack.forEach(connection::send);
                heldBack.clear();
            }
        }
        if (started) {
            workers.execute(this::catchUp);
        }
    }

    /**
     * Goes on from the given number; called once, after the topic knows this subscription.
     *
     * @param position the last number of the channel, for when facts up to there are not held any more
     */
    void startAt(long first, long position) {
        synchronized (this) {
            next = first;
            known = position;
        }
        catchUp();
    }

    synchronized void offer(long seq, Frame frame) {
        if (ended || (live && seq < next)) {
            return;
        }
        if (live && seq == next) {
            hand(frame);
            handWaiting();
            return;
        }
        if (waiting.size() >= WAITING) {
            waiting.clear();
            missed = true;
        }
        waiting.put(seq, frame);
        stuckSince = stuckSince == 0 ? System.nanoTime() : stuckSince;
    }

    /** Hands over what does not last. What comes while it is held waits; a document must not miss an update. */
    void tell(Frame frame) {
        boolean full;
        synchronized (this) {
            if (ended) {
                return;
            }
            if (holds == 0) {
                connection.send(frame);
                return;
            }
            full = heldBack.size() == HELD_BACK;
            if (!full) {
                heldBack.add(frame);
            }
        }
        if (full) {
            connection.close(1013, "try again later");
        }
    }

    synchronized boolean ended() {
        return ended;
    }

    /** Looks into the log if a number has been missing for too long. */
    void repair() {
        synchronized (this) {
            boolean stuck = live && !waiting.isEmpty() && System.nanoTime() - stuckSince > PATIENCE_NANOS;
            if (ended || !stuck) {
                return;
            }
            live = false;
        }
        workers.execute(this::catchUp);
    }

    private void catchUp() {
        try {
            while (true) {
                List<LoggedEvent> batch = eventLog.read(channel, nextSeq() - 1, BATCH);
                if (!take(batch)) {
                    return;
                }
                if (!connection.hasRoom()) {
                    connection.whenRoom(() -> workers.execute(this::catchUp));
                    return;
                }
            }
        } catch (RuntimeException e) {
            log.error("The channel {} cannot be read from the log", channel, e);
            connection.close(1013, "try again later");
        }
    }

    private synchronized long nextSeq() {
        return next;
    }

    /** False once there is nothing more to read. */
    private synchronized boolean take(List<LoggedEvent> batch) {
        if (ended || holds > 0 || connection.closed()) {
            return false;
        }
        for (LoggedEvent event : batch) {
            if (!connection.hasRoom()) {
                return true;
            }
            if (event.seq() < next) {
                // somebody else has caught up meanwhile
                continue;
            }
            if (event.seq() > next) {
                connection.send(frames.gap(channel, event.seq() - 1));
                next = event.seq();
            }
            hand(new Frame.Text(frames.event(event)));
        }
        if (batch.size() == BATCH) {
            return true;
        }
        if (missed) {
            missed = false;
            return true;
        }
        if (next <= known) {
            // all that was missed is gone, so no later fact in the log shows the gap
            connection.send(frames.gap(channel, known));
            next = known + 1;
        }
        live = true;
        handWaiting();
        return false;
    }

    private void hand(Frame frame) {
        connection.send(frame);
        next++;
    }

    private void handWaiting() {
        while (!waiting.isEmpty() && waiting.firstKey() <= next) {
            var first = waiting.pollFirstEntry();
            if (first.getKey() == next) {
                hand(first.getValue());
            }
        }
        stuckSince = waiting.isEmpty() ? 0 : System.nanoTime();
    }
}
