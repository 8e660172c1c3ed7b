package io.devquest.engine.live;

import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** A socket of the web server. */
record JettySocket(Session session) implements Socket {

    @Override
    public void send(String frame, Runnable sent, Consumer<Throwable> failed) {
        session.sendText(frame, Callback.from(sent, failed));
    }

    @Override
    public void close(int status, String reason) {
        session.close(status, reason, Callback.NOOP);
    }
}
