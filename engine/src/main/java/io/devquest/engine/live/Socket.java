package io.devquest.engine.live;

import java.util.function.Consumer;

/** The wire to one client. */
interface Socket {

    /** Sends a text frame; returns at once and calls exactly one of the two later, or before it returns. */
    void send(String frame, Runnable sent, Consumer<Throwable> failed);

    void close(int status, String reason);
}
