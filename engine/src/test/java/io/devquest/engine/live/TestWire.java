package io.devquest.engine.live;

import io.devquest.engine.json.Json;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The client's end of a socket: keeps what arrives; can stop reading. */
final class TestWire implements Socket {

    private final List<JsonNode> frames = new ArrayList<>();
    private final List<BinaryFrame> updates = new ArrayList<>();
    private final Deque<Runnable> unread = new ArrayDeque<>();
    private boolean reading = true;
    private boolean cut;
    private Optional<String> closed = Optional.empty();

    @Override
    public synchronized void send(Frame frame, Runnable sent, Consumer<Throwable> failed) {
        if (frame instanceof Frame.Text text) {
            frames.add(Json.mapper().readTree(text.text()));
        } else if (frame instanceof Frame.Bytes bytes) {
            updates.add(BinaryFrame.read(bytes.bytes().slice()).orElseThrow());
        }
        notifyAll();
        if (reading) {
            sent.run();
        } else {
            unread.add(sent);
        }
    }

    @Override
    public synchronized void close(int status, String reason) {
        closed = Optional.of(status + " " + reason);
        notifyAll();
    }

    @Override
    public synchronized void cut() {
        cut = true;
        notifyAll();
    }

    synchronized boolean wasCut() {
        return cut;
    }

    synchronized List<BinaryFrame> updates() {
        return List.copyOf(updates);
    }

    synchronized void stopReading() {
        reading = false;
    }

    void readOn() {
        List<Runnable> waiting;
        synchronized (this) {
            reading = true;
            waiting = List.copyOf(unread);
            unread.clear();
        }
        waiting.forEach(Runnable::run);
    }

    synchronized List<JsonNode> frames(String op) {
        return frames.stream()
                .filter(frame -> frame.path("op").stringValue().equals(op))
                .toList();
    }

    synchronized List<Long> seqs(String channel) {
        return frames("event").stream()
                .filter(frame -> frame.path("channel").stringValue().equals(channel))
                .map(frame -> frame.path("seq").longValue())
                .toList();
    }

    synchronized Optional<String> closed() {
        return closed;
    }

    /** Waits until the condition holds, at most 20 seconds. */
    synchronized TestWire await(Predicate<TestWire> condition) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.test(this)) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("Not within 20 seconds; last frames: "
                        + frames.subList(Math.max(0, frames.size() - 5), frames.size()) + ", closed: " + closed);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }
}
