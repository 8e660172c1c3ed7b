package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;

/** The hub's place in the web server: the WebSocket at {@code /live}. */
public final class LiveEndpoint {

    /** The path of the socket. */
    public static final String PATH = "/live";

    private static final String COOKIE = "devquest_session";

    private final Hub hub;
    private final Function<String, Supplier<Optional<Actor>>> signedIn;
    private final Supplier<Actor> guest;
    private final Origins origins;
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();

    /**
     * An endpoint.
     *
     * @param signedIn finds who a session cookie belongs to; what it gives is asked again now and then while the
     *     socket is open
     * @param origins the sites whose pages may connect
     */
    public LiveEndpoint(
            Hub hub, Function<String, Supplier<Optional<Actor>>> signedIn, Supplier<Actor> guest, Origins origins) {
        this.hub = hub;
        this.signedIn = signedIn;
        this.guest = guest;
        this.origins = origins;
    }

    /** Refuses pages of other sites with 403, and prepares the wire; to be run before the upgrade of {@link #PATH}. */
    public void beforeUpgrade(Context context) {
        if (!origins.admits(context.header("Origin"), context.host())) {
            throw new ForbiddenResponse("Pages of other sites may not connect here.");
        }
        Kernel.bound(context);
    }

    /** Compression would keep some hundred KiB for each socket, and tell eavesdroppers what is said twice. */
    public static LifeCycle.Listener withoutCompression(ServletContextHandler handler) {
        return new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarted(LifeCycle started) {
                WebSocketServerComponents.getWebSocketComponents(handler)
                        .getExtensionRegistry()
                        .unregister("permessage-deflate");
            }
        };
    }

    public void attach(WsConfig ws) {
        ws.onConnect(this::connect);
        ws.onMessage(message -> with(message.sessionId(), open -> hub.received(open, message.message())));
        ws.onBinaryMessage(message -> with(message.sessionId(), open -> hub.received(open, message.data())));
        ws.onClose(closed -> gone(closed.sessionId()));
        ws.onError(failed -> gone(failed.sessionId()));
    }

    private void connect(WsConnectContext context) {
        if (!origins.admits(context.header("Origin"), context.header("Host"))) {
            context.closeSession(1008, "origin refused");
            return;
        }
        limit(context.session);
        String token = context.cookie(COOKIE);
        Supplier<Optional<Actor>> person = token == null ? Optional::empty : signedIn.apply(token);
        Optional<Actor> now = person.get();
        Actor actor = now.orElseGet(guest);
        Supplier<Optional<Actor>> who = now.isPresent() ? person : () -> Optional.of(guest.get());
        Connection connection = hub.connect(new JettySocket(context.session), actor, who);
        connections.put(context.sessionId(), connection);
    }

    private static void limit(Session session) {
        session.setIdleTimeout(Hub.SILENCE);
        session.setMaxTextMessageSize(Hub.LONGEST_FRAME);
        session.setMaxFrameSize(Hub.LONGEST_FRAME);
        session.setMaxBinaryMessageSize(Hub.LONGEST_FRAME);
        session.setMaxOutgoingFrames(16);
    }

    private void with(String session, Consumer<Connection> action) {
        Connection connection = connections.get(session);
        if (connection != null) {
            action.accept(connection);
        }
    }

    private void gone(String session) {
        Connection connection = connections.remove(session);
        if (connection != null) {
            hub.disconnected(connection);
        }
    }
}
