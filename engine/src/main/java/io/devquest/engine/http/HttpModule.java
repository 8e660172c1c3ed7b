package io.devquest.engine.http;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.devquest.engine.access.PointsSight;
import io.devquest.engine.config.Config;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.live.LiveEndpoint;
import io.devquest.engine.live.Origins;
import io.devquest.engine.moderation.sanction.Silences;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Assets;
import io.devquest.engine.views.FinishedPages;
import io.devquest.engine.views.Views;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the web server together. */
public final class HttpModule extends AbstractModule {

    private static final Duration SWAP_PATIENCE = Duration.ofSeconds(20);

    @Provides
    @Singleton
    Routing routing() {
        return new Routing();
    }

    @Provides
    @Singleton
    ControlToken controlToken() {
        return new ControlToken();
    }

    @Provides
    @Singleton
    Origins origins(Config config) {
        return new Origins(Stream.concat(config.http().publicUrl().stream(), config.http().allowedOrigins().stream())
                .map(URI::toString)
                .collect(Collectors.toSet()));
    }

    @Provides
    @Singleton
    WebServer webServer(
            Config config,
            Scope core,
            Routing routing,
            Callers callers,
            Silences silences,
            Origins origins,
            Views views,
            FinishedPages finished,
            Assets assets,
            LiveEndpoint live,
            Transactions transactions,
            PointsSight sight,
            RequestObserver observer) {
        SecurityHeaders headers = new SecurityHeaders(config.http().secure());
        Responder responder = new Responder(views);
        Problems problems = new Problems(core.json());
        Failures failures = new Failures(core, problems, responder);
        Watchdog watchdog = new Watchdog(
                config.limits().requestTime(),
                new AllocatedMemory(config.limits().requestMemory()),
                transactions.undisturbed()::interrupt);
        Dispatcher dispatcher = new Dispatcher(
                new Finder(routing, SWAP_PATIENCE),
                callers,
                new Forgery(origins),
                silences,
                watchdog,
                responder,
                new GuestPages(responder, finished),
                failures,
                headers,
                new Body.Room(config.limits().body(), config.uploads()),
                sight,
                observer);
        StaticFiles files = new StaticFiles(assets, headers);
        ServerErrors errors = new ServerErrors(problems, headers);
        return new WebServer(config, dispatcher, files, errors, origins, live, watchdog);
    }
}
