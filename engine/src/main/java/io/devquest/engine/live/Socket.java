package io.devquest.engine.live;

import java.util.function.Consumer;

/** The wire to one client. */
interface Socket {

    /** Sends a frame; returns at once and calls exactly one of the two later, or before it returns. */
    void send(Frame frame, Runnable sent, Consumer<Throwable> failed);

    /** Says goodbye; the client may take its time to answer. */
    void close(int status, String reason);

    /** Cuts the wire, if it is still there. */
    void cut();
}
