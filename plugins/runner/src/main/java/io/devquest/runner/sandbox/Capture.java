package io.devquest.runner.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** One of the two streams of a program. */
final class Capture {

    private static final int CHUNK = 16 << 10;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[CHUNK];
    private final InputStream from;
    private final boolean ofErrors;
    private final int limit;
    private final Listener listener;
    private boolean overflown;

    Capture(InputStream from, boolean ofErrors, int limit, Listener listener) {
        this.from = from;
        this.ofErrors = ofErrors;
        this.limit = limit;
        this.listener = listener;
    }

    /** Takes what is there without waiting; false if there is nothing. */
    boolean hears() throws IOException {
        if (from.available() == 0) {
            return false;
        }
        return take();
    }

    /** Takes all that is left when nobody writes any more. */
    void drain() throws IOException {
        while (take()) {
            // until the end
        }
    }

    private boolean take() throws IOException {
        int read = from.read(chunk);
        if (read <= 0) {
            return false;
        }
        int room = Math.min(read, limit - kept.size());
        overflown |= room < read;
        if (room > 0) {
            kept.write(chunk, 0, room);
            listener.wrote(ofErrors, chunk, room);
        }
        return true;
    }

    boolean full() {
        return overflown;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }
}
