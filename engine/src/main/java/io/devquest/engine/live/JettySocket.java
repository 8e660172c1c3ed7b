package io.devquest.engine.live;

import io.devquest.engine.live.Frame.Bytes;
import io.devquest.engine.live.Frame.Text;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** A socket of the web server. */
record JettySocket(Session session) implements Socket {

    @Override
    public void send(Frame frame, Runnable sent, Consumer<Throwable> failed) {
        Callback done = Callback.from(sent, failed);
        if (frame instanceof Text text) {
            session.sendText(text.text(), done);
        } else if (frame instanceof Bytes bytes) {
            session.sendBinary(bytes.bytes().slice(), done);
        }
    }

    @Override
    public void close(int status, String reason) {
        session.close(status, reason, Callback.NOOP);
    }

    @Override
    public void cut() {
        session.disconnect();
    }
}
