package io.devquest.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.json.Json;
import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the frames of a live socket; those who wait are woken by the next frame. */
final class LiveInbox implements WebSocket.Listener {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final JsonMapper mapper = Json.lenient();
    private final List<JsonNode> all = new ArrayList<>();
    private final List<JsonNode> pending = new ArrayList<>();
    private final StringBuilder half = new StringBuilder();
    private final List<Update> updates = new ArrayList<>();
    private final ByteArrayOutputStream halfBytes = new ByteArrayOutputStream();
    private String end = "";

    /** The first frame not yet taken that fits, now or within the time we are patient. */
    synchronized JsonNode take(String what, Predicate<JsonNode> fits) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            for (Iterator<JsonNode> each = pending.iterator(); each.hasNext(); ) {
                JsonNode frame = each.next();
                if (fits.test(frame)) {
                    each.remove();
                    return frame;
                }
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0 || !end.isEmpty()) {
                throw new AssertionError("No %s came over the live socket%s; what came: %s"
                        .formatted(what, end.isEmpty() ? "" : ", which was closed (" + end + ")", all));
            }
            pause(left);
        }
    }

    private record Update(String channel, byte[] bytes) {}

    /** The first update of the channel not yet taken, now or within the time we are patient. */
    synchronized byte[] takeUpdate(String channel) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            for (Update update : updates) {
                if (update.channel().equals(channel)) {
                    updates.remove(update);
                    return update.bytes();
                }
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0 || !end.isEmpty()) {
                throw new AssertionError("No update of " + channel + " came over the live socket. " + end);
            }
            pause(left);
        }
    }

    /** Waits for the other side to close; the status and the reason. */
    synchronized String awaitEnd() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (end.isEmpty()) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("The live socket was not closed; what came: " + all);
            }
            pause(left);
        }
        return end;
    }

    synchronized List<JsonNode> all() {
        return List.copyOf(all);
    }

    private synchronized void pause(long milliseconds) {
        try {
            wait(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        synchronized (this) {
            half.append(data);
            if (last) {
                JsonNode frame = mapper.readTree(half.toString());
                half.setLength(0);
                all.add(frame);
                pending.add(frame);
                notifyAll();
            }
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
        synchronized (this) {
            while (data.hasRemaining()) {
                halfBytes.write(data.get());
            }
            if (last) {
                ByteBuffer whole = ByteBuffer.wrap(halfBytes.toByteArray());
                halfBytes.reset();
                byte[] name = new byte[Byte.toUnsignedInt(whole.get())];
                whole.get(name);
                byte[] update = new byte[whole.remaining()];
                whole.get(update);
                updates.add(new Update(new String(name, UTF_8), update));
                notifyAll();
            }
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        ended(status + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        ended(error.toString());
    }

    private synchronized void ended(String how) {
        end = how;
        notifyAll();
    }
}
