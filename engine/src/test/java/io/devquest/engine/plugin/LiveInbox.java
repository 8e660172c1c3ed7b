package io.devquest.engine.plugin;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A live socket that keeps what it receives. */
final class LiveInbox implements WebSocket.Listener, AutoCloseable {

    private final CopyOnWriteArrayList<String> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private LiveInbox(Site site) {
        socket = site.http()
                .newWebSocketBuilder()
                .header("Cookie", "devquest_session=" + site.session())
                .buildAsync(URI.create("ws://127.0.0.1:" + site.server().port() + "/live"), this)
                .join();
    }

    static LiveInbox open(Site site) {
        return new LiveInbox(site);
    }

    void subscribe(String channel) {
        socket.sendText("{\"op\":\"sub\",\"channel\":\"" + channel + "\",\"ref\":\"r\"}", true)
                .join();
    }

    /** Waits for a frame that holds the text, and forgets all frames. */
    void await(String text) {
        Site.await("frame with " + text, () -> frames.stream().anyMatch(frame -> frame.contains(text)));
        frames.clear();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            frames.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
