package io.devquest.engine.http;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Verb;
import io.devquest.engine.config.Config;
import io.devquest.engine.live.LiveEndpoint;
import io.devquest.engine.live.Origins;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server: one catch-all per verb, static files, and the live socket. */
public final class WebServer implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int THREADS = 200;
    private static final Map<HandlerType, Verb> VERBS = Map.of(
            HandlerType.GET, Verb.GET,
            HandlerType.HEAD, Verb.GET,
            HandlerType.POST, Verb.POST,
            HandlerType.PUT, Verb.PUT,
            HandlerType.PATCH, Verb.PATCH,
            HandlerType.DELETE, Verb.DELETE);

    private final Config config;
    private final Dispatcher dispatcher;
    private final StaticFiles files;
    private final ServerErrors errors;
    private final Origins origins;
    private final LiveEndpoint live;
    private final Watchdog watchdog;
    private final Javalin javalin;

    WebServer(
            Config config,
            Dispatcher dispatcher,
            StaticFiles files,
            ServerErrors errors,
            Origins origins,
            LiveEndpoint live,
            Watchdog watchdog) {
        this.config = config;
        this.dispatcher = dispatcher;
        this.files = files;
        this.errors = errors;
        this.origins = origins;
        this.live = live;
        this.watchdog = watchdog;
        javalin = Javalin.create(this::configure);
    }

    private void configure(JavalinConfig javalinConfig) {
        javalinConfig.startup.showJavalinBanner = false;
        javalinConfig.startup.showOldJavalinVersionWarning = false;
        QueuedThreadPool pool = new QueuedThreadPool(THREADS, 8);
        pool.setName("http");
        javalinConfig.jetty.threadPool = pool;
        javalinConfig.jetty.modifyServer(server -> {
            server.setStopTimeout(GRACE.toMillis());
            server.setErrorHandler(errors);
        });
        javalinConfig.jetty.modifyServletContextHandler(handler -> {
            handler.setErrorHandler(errors);
            // each upgrade to a socket asks for a session of the server's own, which nobody uses
            handler.getSessionHandler().setUsingCookies(false);
            handler.getSessionHandler().setMaxInactiveInterval(1);
            handler.addEventListener(LiveEndpoint.withoutCompression(handler));
        });
        javalinConfig.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.addCustomizer(new Proxies(config.http().trustedProxies()));
        });
        javalinConfig.jetty.multipartConfig.maxFileSize(config.limits().upload(), SizeUnit.BYTES);
        javalinConfig.jetty.multipartConfig.maxTotalRequestSize(
                config.limits().upload() + config.limits().body(), SizeUnit.BYTES);
        javalinConfig.routes.get("/static/{hash}/<name>", files::handle);
        javalinConfig.routes.head("/static/{hash}/<name>", files::handle);
        VERBS.forEach((type, verb) -> {
            javalinConfig.routes.addHttpHandler(type, "/", context -> dispatcher.handle(context, verb));
            javalinConfig.routes.addHttpHandler(type, "/<path>", context -> dispatcher.handle(context, verb));
        });
        javalinConfig.routes.wsBeforeUpgrade(LiveEndpoint.PATH, this::admit);
        javalinConfig.routes.ws(LiveEndpoint.PATH, live::attach);
        javalinConfig.routes.exception(CommunityException.class, (failure, to) -> errors.answer(to, failure));
        javalinConfig.routes.exception(
                HttpResponseException.class,
                (failure, to) -> errors.answer(to, ServerErrors.meaning(failure.getStatus())));
    }

    private void admit(Context context) {
        if (!origins.admits(context.header("Origin"), context.header("Host"))) {
            throw new CommunityException(
                    HttpErrors.ORIGIN_FOREIGN, "The live socket only talks to the community's own pages.");
        }
        live.beforeUpgrade(context);
    }

    /** Listens; the port is the configured one, or a free one if that is 0. */
    public void start() {
        javalin.start(config.http().host(), config.http().port());
    }

    public int port() {
        return javalin.port();
    }

    /** Lets requests that are being answered finish, for a while. */
    @Override
    public void close() {
        IdleConnections.letGo(javalin.jettyServer().server());
        javalin.stop();
        watchdog.close();
    }
}
