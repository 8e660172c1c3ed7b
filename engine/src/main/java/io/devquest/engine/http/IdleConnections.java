package io.devquest.engine.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * Lets connections go on which nothing is being asked. The server waits a second for each connection that is open when
 * it stops, and browsers keep theirs open all the time.
 */
final class IdleConnections {

    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final long LOOK_EVERY = Duration.ofMillis(2).toNanos();

    private IdleConnections() {}

    /** Returns when they are gone, or soon. */
    static void letGo(Server server) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (dismiss(server) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }

    /** True if there was any. A time-out, unlike a close, spares a request that has just come in. */
    private static boolean dismiss(Server server) {
        return Arrays.stream(server.getConnectors())
                        .flatMap(connector -> connector.getConnectedEndPoints().stream())
                        .filter(IdleConnections::isIdle)
                        .peek(idle -> idle.setIdleTimeout(1))
                        .count()
                > 0;
    }

    private static boolean isIdle(EndPoint open) {
        return open.getConnection() instanceof HttpConnection connection
                && open.isFillInterested()
                && connection.getHttpChannel().getRequest() == null;
    }
}
