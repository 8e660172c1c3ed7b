package io.devquest.distribution;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A subscriber of one durable channel that comes back after every loss and asks for what follows the last fact it has
 * seen, as {@code live.js} does. What is not exactly the next fact is a fault.
 */
final class Follower {

    private final HttpClient client;
    private final URI url;
    private final String channel;
    private final String session;
    private final ScheduledExecutorService clock;
    private final Random random;
    private final List<String> faults = new ArrayList<>();
    private long last;
    private int connections;
    private boolean over;
    private @Nullable Line line;

    /**
     * A follower that has not connected yet.
     *
     * @param session the cookie of the person it is; empty for a guest
     */
    Follower(HttpClient client, URI site, String channel, String session, ScheduledExecutorService clock, long seed) {
        this.client = client;
        this.url = URI.create("ws" + site.toString().substring(4) + "/live");
        this.channel = channel;
        this.session = session;
        this.clock = clock;
        random = new Random(seed);
    }

    String channel() {
        return channel;
    }

    synchronized long last() {
        return last;
    }

    synchronized int connections() {
        return connections;
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    synchronized void connect() {
        if (over || line != null) {
            return;
        }
        Line opened = new Line();
        line = opened;
        WebSocket.Builder builder = client.newWebSocketBuilder();
        if (!session.isEmpty()) {
            builder.header("Cookie", session);
        }
        builder.buildAsync(url, opened).whenComplete((socket, failure) -> {
            if (failure != null) {
                opened.lost(1_000);
            }
        });
    }

    /** Vanishes without a word and returns after a while. */
    void drop(int longestMillis) {
        Line dropped;
        synchronized (this) {
            dropped = line;
        }
        if (dropped != null) {
            dropped.lost(longestMillis);
        }
    }

    void end() {
        synchronized (this) {
            over = true;
        }
        drop(1);
    }

    /** One connection; what comes on it after it was given up is not seen. */
    private final class Line implements WebSocket.Listener {

        private final StringBuilder partial = new StringBuilder();
        private @Nullable WebSocket socket;

        @Override
        public void onOpen(WebSocket opened) {
            synchronized (Follower.this) {
                socket = opened;
                connections++;
                if (line != this) {
                    opened.abort();
                    return;
                }
            }
            opened.request(1);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean complete) {
            partial.append(data);
            if (complete) {
                JsonNode frame = JsonMapper.shared().readTree(partial.toString());
                partial.setLength(0);
                synchronized (Follower.this) {
                    if (line == this) {
                        receive(webSocket, frame);
                    }
                }
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
            lost(500);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            lost(500);
        }

        private void receive(WebSocket webSocket, JsonNode frame) {
            switch (frame.path("op").asString("")) {
                case "hello" -> subscribe(webSocket);
                case "event" -> see(frame.path("seq").longValue());
                case "closed", "error" ->
                    later(500, () -> {
                        synchronized (Follower.this) {
                            if (line == this) {
                                subscribe(webSocket);
                            }
                        }
                    });
                case "gap" -> faults.add("a gap at " + frame + " after " + last);
                default -> {}
            }
        }

        private void subscribe(WebSocket webSocket) {
            webSocket.sendText(
                    "{\"op\":\"sub\",\"channel\":\"" + channel + "\",\"after\":" + last + ",\"ref\":\"1\"}", true);
        }

        private void see(long seq) {
            if (seq != last + 1) {
                faults.add(seq + " came after " + last);
            }
            last = Math.max(last, seq);
        }

        /** Gives this connection up, once, and opens another one later. */
        void lost(int longestMillis) {
            WebSocket dead;
            synchronized (Follower.this) {
                if (line != this) {
                    return;
                }
                line = null;
                dead = socket;
            }
            if (dead != null) {
                dead.abort();
            }
            later(longestMillis, Follower.this::connect);
        }
    }

    private synchronized void later(int longestMillis, Runnable action) {
        if (!over) {
            clock.schedule(action, 1 + random.nextInt(longestMillis), TimeUnit.MILLISECONDS);
        }
    }
}
