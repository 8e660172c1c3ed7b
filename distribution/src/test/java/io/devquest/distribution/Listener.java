package io.devquest.distribution;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A live connection that only notes whether each fact came, once and in order. */
final class Listener implements WebSocket.Listener {

    private static final Pattern EVENT = Pattern.compile("^\\{\"op\":\"event\",\"channel\":\"[^\"]+\",\"seq\":(\\d+)");

    private final StringBuilder partial = new StringBuilder();
    private volatile boolean subscribed;
    private volatile long last;
    private volatile String trouble = "";

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean whole) {
        partial.append(data);
        if (whole) {
            take(partial);
            partial.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void take(CharSequence frame) {
        Matcher event = EVENT.matcher(frame);
        if (event.find()) {
            long seq = Long.parseLong(event.group(1));
            if (seq != last + 1) {
                trouble = seq + " came after " + last;
            }
            last = seq;
        } else if (frame.toString().startsWith("{\"op\":\"ok\"")) {
            subscribed = true;
        } else if (!frame.toString().matches("\\{\"op\":\"(hello|presence)\".*")) {
            trouble = frame.toString();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        trouble = "closed " + status + " " + reason;
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        trouble = error.toString();
    }

    boolean subscribed() {
        return subscribed;
    }

    /** The number of the last fact. */
    long last() {
        return last;
    }

    /** What went wrong; "" if nothing did. */
    String trouble() {
        return trouble;
    }
}
