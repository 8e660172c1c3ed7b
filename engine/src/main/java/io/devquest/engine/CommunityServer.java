package io.devquest.engine;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import com.zaxxer.hikari.HikariDataSource;
import io.devquest.api.CommunityPlugin;
import io.devquest.api.demo.DemoData;
import io.devquest.engine.access.AccessManifest;
import io.devquest.engine.access.group.GroupManifest;
import io.devquest.engine.access.token.TokenManifest;
import io.devquest.engine.activity.ActivityManifest;
import io.devquest.engine.activity.FeedPokes;
import io.devquest.engine.activity.atom.AtomManifest;
import io.devquest.engine.admin.AdminManifest;
import io.devquest.engine.bookmarks.BookmarkManifest;
import io.devquest.engine.comments.CommentManifest;
import io.devquest.engine.config.Config;
import io.devquest.engine.config.ControlFile;
import io.devquest.engine.content.ContentManifest;
import io.devquest.engine.data.DataSources;
import io.devquest.engine.data.DatabaseConfig;
import io.devquest.engine.data.Elsewhere;
import io.devquest.engine.data.Migrations;
import io.devquest.engine.data.OneWriter;
import io.devquest.engine.data.StatementCount;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.drafts.DraftManifest;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.events.EventsManifest;
import io.devquest.engine.events.Listeners;
import io.devquest.engine.files.FileManifest;
import io.devquest.engine.files.picture.PictureWorker;
import io.devquest.engine.health.Health;
import io.devquest.engine.health.HealthManifest;
import io.devquest.engine.health.HealthModule;
import io.devquest.engine.health.Metrics;
import io.devquest.engine.health.Metrics.PluginMeter;
import io.devquest.engine.health.Metrics.ReaderMeter;
import io.devquest.engine.home.HomeManifest;
import io.devquest.engine.http.ControlToken;
import io.devquest.engine.http.HttpModule;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.http.WebServer;
import io.devquest.engine.jobs.Background;
import io.devquest.engine.jobs.Jobs;
import io.devquest.engine.jobs.JobsManifest;
import io.devquest.engine.live.Hub;
import io.devquest.engine.live.LiveManifest;
import io.devquest.engine.mail.MailManifest;
import io.devquest.engine.mail.MailSender;
import io.devquest.engine.moderation.appeal.AppealManifest;
import io.devquest.engine.moderation.audit.AuditManifest;
import io.devquest.engine.moderation.cases.CaseManifest;
import io.devquest.engine.moderation.check.CheckManifest;
import io.devquest.engine.moderation.sanction.SanctionManifest;
import io.devquest.engine.moderation.submission.SubmissionManifest;
import io.devquest.engine.notifications.NotificationManifest;
import io.devquest.engine.notifications.mail.NotificationMailManifest;
import io.devquest.engine.openapi.OpenApiManifest;
import io.devquest.engine.plugin.CoreStarter;
import io.devquest.engine.plugin.PluginModule;
import io.devquest.engine.plugin.Plugins;
import io.devquest.engine.ratings.RatingManifest;
import io.devquest.engine.reputation.ReputationManifest;
import io.devquest.engine.reputation.trust.TrustManifest;
import io.devquest.engine.revisions.RevisionManifest;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.search.SearchFeed;
import io.devquest.engine.search.SearchManifest;
import io.devquest.engine.settings.SettingsFollower;
import io.devquest.engine.settings.SettingsManifest;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.sitemap.SitemapManifest;
import io.devquest.engine.tags.TagManifest;
import io.devquest.engine.text.mention.MentionManifest;
import io.devquest.engine.text.preview.PreviewManifest;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.Passwords;
import io.devquest.engine.users.UsersManifest;
import io.devquest.engine.users.avatar.AvatarManifest;
import io.devquest.engine.users.profile.ProfileManifest;
import io.devquest.engine.users.relation.RelationManifest;
import io.devquest.engine.votes.VoteManifest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running instance: everything between opening the database and closing it again. */
public final class CommunityServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CommunityServer.class);

    private static final List<Class<? extends CommunityPlugin>> DOMAINS = List.of(
            AccessManifest.class,
            SettingsManifest.class,
            MailManifest.class,
            EventsManifest.class,
            UsersManifest.class,
            AvatarManifest.class,
            FileManifest.class,
            ProfileManifest.class,
            RelationManifest.class,
            MentionManifest.class,
            PreviewManifest.class,
            DraftManifest.class,
            NotificationMailManifest.class,
            GroupManifest.class,
            TokenManifest.class,
            LiveManifest.class,
            ContentManifest.class,
            RevisionManifest.class,
            NotificationManifest.class,
            CheckManifest.class,
            SubmissionManifest.class,
            CommentManifest.class,
            RatingManifest.class,
            BookmarkManifest.class,
            ActivityManifest.class,
            VoteManifest.class,
            TagManifest.class,
            TrustManifest.class,
            ReputationManifest.class,
            AtomManifest.class,
            HomeManifest.class,
            CaseManifest.class,
            SanctionManifest.class,
            AppealManifest.class,
            AuditManifest.class,
            JobsManifest.class,
            AdminManifest.class,
            SearchManifest.class,
            SitemapManifest.class,
            HealthManifest.class,
            OpenApiManifest.class);

    private final Config config;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Injector injector;
    private @Nullable StatementCount statements;
    private List<String> notices = List.of();

    private CommunityServer(Config config, StartOptions options) {
        this.config = config;
        DataSource source = open(config, options);
        new Migrations(source).migrate(Scope.CORE, CommunityServer.class.getClassLoader());
        injector = Guice.createInjector(
                Stage.PRODUCTION,
                new EngineModule(config, source, options),
                new HttpModule(),
                new HealthModule(),
                new PluginModule());
    }

    private DataSource open(Config settings, StartOptions options) {
        Config.Database database = settings.database();
        HikariDataSource pool = DataSources.open(
                new DatabaseConfig(database.url(), database.user(), database.password(), database.connections()));
        undo.push(pool::close);
        DataSource source = OneWriter.of(database.url(), pool);
        if (!options.countStatements()) {
            return source;
        }
        StatementCount counted = new StatementCount(source);
        statements = counted;
        return counted.source();
    }

    /** Starts an instance; it listens and its plugins have been started when this returns. */
    public static CommunityServer start(Config config, StartOptions options) {
        CommunityServer server = null;
        try {
            server = new CommunityServer(config, options);
            server.run(options);
            return server;
        } catch (RuntimeException | Error failure) {
            if (server != null) {
                server.close();
            }
            throw failure;
        }
    }

    /** Opens an instance that does not listen, for one command. */
    public static CommunityServer offline(Config config) {
        return start(config, StartOptions.standard().withoutHttp());
    }

    private void run(StartOptions options) {
        closing(get(Background.class));
        closing(get(Passwords.class));
        closing(get(PictureWorker.class));
        closing(get(Listeners.class));
        closing(get(Hub.class));
        closing(get(FeedPokes.class));
        undo.push(() -> get(Scope.class).close());
        List<DemoData> demos = get(CoreStarter.class)
                .start(DOMAINS.stream().<CommunityPlugin>map(this::get).toList());
        get(SettingsStore.class).requireSecrets();
        get(EventLog.class).mend();
        get(Listeners.class).start();
        closing(plugins());
        plugins().discover(config.plugins().autoEnable(), options.safeMode());
        measure();
        FirstStart first = get(FirstStart.class);
        if (options.http()) {
            listen();
        }
        plugins().startAll();
        if (options.http()) {
            closing(get(SearchFeed.class));
            get(SearchFeed.class).start();
            work(options);
        }
        get(Health.class).serving();
        if (options.http()) {
            notices = first.prepare(url(), options.demo());
        }
        if (options.http() && options.demo()) {
            ExampleData examples = new ExampleData(get(Transactions.class).undisturbed()::interrupt);
            closing(examples);
            examples.make(() -> first.makeExamples(demos));
        }
    }

    private void work(StartOptions options) {
        Jobs jobs = get(Jobs.class);
        // first of all, so that nothing begins while the parts close
        closing(jobs);
        jobs.start(options.heartbeat());
        if (!config.database().url().startsWith("jdbc:h2:")) {
            closing(new SettingsFollower(
                    get(SettingsStore.class), get(Transactions.class).undisturbed()::interrupt));
            Elsewhere elsewhere = get(Elsewhere.class);
            closing(elsewhere);
            elsewhere.start();
        }
    }

    private void measure() {
        Metrics metrics = get(Metrics.class);
        closing(metrics);
        metrics.gauge(
                "devquest.live.connections",
                "Open live sockets",
                () -> get(Hub.class).connections());
        metrics.gauge(
                "devquest.live.closed.slow",
                "Live sockets closed because their clients did not read",
                () -> get(Hub.class).closedAsSlow());
        metrics.gauge(
                "devquest.live.closed.flooding",
                "Live sockets closed because their clients sent too much, or nonsense",
                () -> get(Hub.class).closedAsFlooding());
        metrics.plugins(() -> plugins().list().stream()
                .map(plugin -> new PluginMeter(plugin.id(), plugin.state().name(), plugin.errors()))
                .toList());
        metrics.readers(() -> get(Listeners.class).readers().stream()
                .map(reader -> new ReaderMeter(reader.reader(), reader.behind(), reader.parked()))
                .toList());
    }

    private void listen() {
        WebServer web = get(WebServer.class);
        closing(get(MailSender.class));
        undo.push(web::close);
        undo.push(get(Health.class)::stopping);
        web.start();
        get(SiteAddress.class).listening(web.port());
        get(MailSender.class).start();
        ControlFile control = ControlFile.write(
                config.home(),
                "http://127.0.0.1:" + port(),
                get(ControlToken.class).value());
        undo.push(() -> control.remove(config.home()));
    }

    private void closing(AutoCloseable part) {
        undo.push(() -> {
            try {
                part.close();
            } catch (Exception e) {
                log.warn("{} did not close", part.getClass().getSimpleName(), e);
            }
        });
    }

    /** What the operator should be told once, after the address. */
    public List<String> notices() {
        return notices;
    }

    public int port() {
        return get(WebServer.class).port();
    }

    /** The address people use. */
    public String url() {
        return get(SiteAddress.class).url();
    }

    public Plugins plugins() {
        return get(Plugins.class);
    }

    public Accounts accounts() {
        return get(Accounts.class);
    }

    /** Statements sent to the database so far on threads with such names, if the instance counts them. */
    public long statements(Predicate<String> threads) {
        StatementCount counted = statements;
        if (counted == null) {
            throw new IllegalStateException("Start the instance with countingStatements()");
        }
        return counted.executed(threads);
    }

    /** A service of the engine. */
    public <T> T get(Class<T> service) {
        return injector.getInstance(service);
    }

    /** Waits until somebody closes the instance. */
    public void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (RuntimeException e) {
                log.warn("A part of the instance did not close", e);
            }
        }
        stopped.countDown();
    }
}
