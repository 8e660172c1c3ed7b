package io.devquest.engine.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes the body of a request that was answered without it: one that was refused at once, or whose handler needs none.
 * Otherwise the server closes the connection without a word when the body arrives after the answer, and the client's next
 * request on it is lost.
 */
final class Leftovers {

    private static final String READ = "devquest.body.read";
    private static final int MOST = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long LOOK_EVERY = Duration.ofMillis(1).toNanos();

    private Leftovers() {}

    /** Somebody reads the body; nothing is left of it. */
    static void none(Context context) {
        context.attribute(READ, true);
    }

    /** Takes what is small and comes soon; for anything else the answer says that the connection ends with it. */
    static void take(Context context) {
        long announced = context.req().getContentLengthLong();
        boolean body = announced > 0 || context.header("Transfer-Encoding") != null;
        if (!body || context.attribute(READ) != null || context.res().isCommitted()) {
            return;
        }
        boolean invited = context.header("Expect") == null;
        if (!invited || announced <= 0 || announced > MOST || !arrives(context, announced)) {
            context.header("Connection", "close");
        }
    }

    private static boolean arrives(Context context, long announced) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        byte[] buffer = new byte[8 * 1024];
        try {
            InputStream in = context.req().getInputStream();
            long left = announced;
            while (left > 0) {
                int there = in.available();
                if (there > 0) {
                    int read = in.read(buffer, 0, Math.min(there, buffer.length));
                    left = read < 0 ? 0 : left - read;
                } else if (System.nanoTime() > deadline) {
                    return false;
                } else {
                    LockSupport.parkNanos(LOOK_EVERY);
                }
            }
            return true;
        } catch (IOException cut) {
            return false;
        }
    }
}
