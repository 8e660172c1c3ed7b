package io.devquest.engine.live;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the operating system keeps for a live socket. */
final class Kernel {

    private static final Logger log = LoggerFactory.getLogger(Kernel.class);
    private static final int UNREAD = 128 * 1024;

    private Kernel() {}

    /** Left alone, it would take some MiB for each client that does not read before anybody notices. */
    static void bound(Context context) {
        EndPoint wire = ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
        if (wire.getTransport() instanceof SocketChannel channel) {
            try {
                channel.setOption(StandardSocketOptions.SO_SNDBUF, UNREAD);
            } catch (IOException gone) {
                log.debug("The client went before it was connected", gone);
            }
        }
    }
}
