package io.devquest.testkit;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import io.devquest.api.http.Route;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.events.Listeners;
import io.devquest.engine.http.Routing;
import io.devquest.engine.json.Json;
import io.devquest.engine.moderation.submission.SubmissionDecisions;
import io.devquest.engine.notifications.mail.NotificationMail;
import io.devquest.engine.plugin.PluginManifestSource;
import io.devquest.engine.plugin.PluginStatus;
import io.devquest.engine.plugin.Plugins;
import io.devquest.engine.reputation.trust.TrustLevels;
import io.devquest.engine.search.SearchFeed;
import io.devquest.engine.users.DemoAccounts;
import io.devquest.engine.users.PasswordCost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

/**
 * A community for a test: the real engine on an empty database, listening on a free port of this machine.
 *
 * <pre>{@code
 * @OnEveryDatabase
 * class TopicTest {
 *     @RegisterExtension
 *     static Community community = Community.with(ForumsPlugin.class);
 *
 *     @Test
 *     void aMemberStartsATopic() {
 *         community.member("ana").post("/api/v1/forums/boards/help/topics", new NewTopic("Hello", "World"))
 *                 .expect(201);
 *     }
 * }
 * }</pre>
 *
 * <p>A static field is one community for the class, started before its first test; any other field is one per test. The
 * database is H2 in memory unless the class says {@link OnEveryDatabase}.
 */
public final class Community
        implements BeforeAllCallback,
                BeforeClassTemplateInvocationCallback,
                BeforeEachCallback,
                AfterEachCallback,
                AfterClassTemplateInvocationCallback,
                AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Class<? extends CommunityPlugin>> plugins;
    private final List<Path> archives;
    private final TestClock clock = new TestClock();
    private boolean checked;
    private PasswordCost passwords = PasswordCost.LEAST;
    private @Nullable RunningCommunity running;
    private String startedBy = "";

    private Community(List<Class<? extends CommunityPlugin>> plugins, List<Path> archives) {
        this.plugins = plugins;
        this.archives = archives;
    }

    /** A community without plugins; install archives with {@link #install}. */
    public static Community empty() {
        return new Community(List.of(), List.of());
    }

    /** A community with plugins whose classes are those of the test, so that one can step through them. */
    @SafeVarargs
    public static Community with(Class<? extends CommunityPlugin>... plugins) {
        return new Community(List.of(plugins), List.of());
    }

    /** A community with plugins installed from archives, isolated as they are for operators. */
    public static Community withArchive(Path... archives) {
        return new Community(List.of(), List.of(archives));
    }

    /**
     * The same with the checks before publishing: pace, links, spam. Without this, people of a test may write as much
     * and as fast as they like; {@link #clock} makes them wait.
     */
    public Community checked() {
        checked = true;
        return this;
    }

    /** Hashes passwords at what that costs an instance; otherwise tests need not wait for it. */
    public Community hashing() {
        passwords = PasswordCost.OWASP;
        return this;
    }

    /** A browser in which nobody has signed in. */
    public TestClient guest() {
        return running().guest();
    }

    /** A new browser in which the member of that name is signed in; 3 to 20 letters, digits, dashes. */
    public TestClient member(String name) {
        return running().person(name, Role.MEMBER);
    }

    /** A new browser in which the mentor of that name is signed in. */
    public TestClient mentor(String name) {
        return running().person(name, Role.MENTOR);
    }

    /** A new browser in which the moderator of that name is signed in. */
    public TestClient moderator(String name) {
        return running().person(name, Role.MODERATOR);
    }

    /** A new browser in which the administrator of that name is signed in. */
    public TestClient admin(String name) {
        return running().person(name, Role.ADMIN);
    }

    /**
     * Publishes what is held, as a moderator does.
     *
     * @param held the id that {@link io.devquest.api.moderation.Submitted#held} gave
     * @return what it became
     */
    public Id approve(Id held) {
        return server().get(SubmissionDecisions.class).approve(moderator(), held, "Approved by the test");
    }

    /** Refuses what is held, as a moderator does, and tells its author why. */
    public void refuse(Id held, String reason) {
        server().get(SubmissionDecisions.class).refuse(moderator(), held, reason);
    }

    private Actor moderator() {
        return server().accounts().actor(moderator("the-moderator").id());
    }

    /**
     * Many members at once, {@code <prefix>-0} and so on. Their accounts are written past the engine, because each
     * password would take a while to hash.
     */
    public List<TestClient> crowd(String prefix, int size) {
        return NewPeople.of(this, prefix, size);
    }

    /** The clock of this community. */
    public TestClock clock() {
        return clock;
    }

    /** The plugins of this community, as an operator has them in hand. */
    public Plugins plugins() {
        return server().plugins();
    }

    /** Installs an archive, which must serve afterwards. */
    public PluginStatus install(Path archive) {
        return serving(plugins().install(archive));
    }

    /** Every route that answers now, of the engine and of plugins. */
    public List<Route> routes() {
        return server().get(Routing.class).routes().stream()
                .map(Routing.OwnedRoute::route)
                .toList();
    }

    /** The facts of a type published so far, in order. */
    public <E extends Record & DomainEvent> List<E> recorded(Class<E> type) {
        var mapper = Json.lenient();
        return facts(Optional.ofNullable(type.getAnnotation(EventName.class))
                        .orElseThrow(() -> new IllegalArgumentException(type + " has no @EventName"))
                        .value())
                .map(data -> mapper.readValue(data, type))
                .toList();
    }

    /** The data of the facts of a name published so far, in order. */
    public List<JsonNode> recorded(String eventName) {
        var mapper = Json.lenient();
        return facts(eventName).map(mapper::readTree).toList();
    }

    private Stream<String> facts(String name) {
        return running().tables().texts("select data from core.event where name = ? order by id", name).stream();
    }

    /** Waits until every listener has heard every fact and the search knows what it tells. */
    public void settle() {
        server().get(Listeners.class).awaitIdle(PATIENCE);
        server().get(SearchFeed.class).awaitIdle(PATIENCE);
    }

    /** Makes the demo people and the example data of the plugins, as a start with {@code --demo} does. */
    public void demo() {
        DemoAccounts people = server().get(DemoAccounts.class);
        people.make();
        plugins().makeDemoData(people.actors());
    }

    /** Writes down what people have read so far and gives them the trust level they have earned by it. */
    public void countReading() {
        server().get(TrustLevels.class).follow();
    }

    /** Looks at everybody's trust level anew, as happens twice a day. */
    public void reviewTrust() {
        server().get(TrustLevels.class).review();
    }

    /** Sends what is to be mailed about notifications by now, as happens every minute. */
    public void sendNotificationMail() {
        server().get(NotificationMail.class).sendDue();
    }

    /**
     * The oldest mail to an address that this method has not returned yet; waits a bounded time for it. A mail is there
     * as soon as the transaction that sent it has committed. People made by {@link #member} and its like have the
     * address {@code <name>@people.example}.
     */
    public TestMail mail(String address) {
        return running().mails().take(address);
    }

    /** Every mail to an address so far, the oldest first, also those already returned by {@link #mail}. */
    public List<TestMail> mails(String address) {
        return running().mails().to(address);
    }

    /** Counts the statements of the work itself and of the requests it makes, not what the engine does by itself. */
    public long statements(Runnable work) {
        String own = Thread.currentThread().getName();
        Predicate<String> counted =
                thread -> thread.equals(own) || thread.startsWith("http-") || thread.startsWith("parts-");
        long before = server().statements(counted);
        work.run();
        return server().statements(counted) - before;
    }

    /** The engine itself, for tests that look behind its doors. */
    public CommunityServer server() {
        return running().server();
    }

    /** Every row of every table of a schema, as text and sorted: a plugin's id, or {@code core} for the engine's. */
    public SortedMap<String, List<String>> rows(String schema) {
        return tables().content(schema);
    }

    Tables tables() {
        return running().tables();
    }

    RunningCommunity running() {
        RunningCommunity now = running;
        if (now == null) {
            throw new IllegalStateException("The community has not started; is its field a @RegisterExtension?");
        }
        return now;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // a class that has rounds gets a community for each
        if (!context.getRequiredTestClass().isAnnotationPresent(OnEveryDatabase.class)) {
            startOnce(context);
        }
    }

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        startOnce(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        startOnce(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stopIfStartedBy(context);
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) {
        stopIfStartedBy(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stopIfStartedBy(context);
    }

    private void startOnce(ExtensionContext context) {
        if (running == null) {
            startedBy = context.getUniqueId();
            start(context);
        }
    }

    private void stopIfStartedBy(ExtensionContext context) {
        if (context.getUniqueId().equals(startedBy)) {
            stop();
        }
    }

    private void start(ExtensionContext context) {
        RunningCommunity started = RunningCommunity.start(context, clock, checked, passwords);
        running = started;
        try {
            plugins.forEach(this::include);
            archives.forEach(this::install);
        } catch (RuntimeException | Error failure) {
            stop();
            throw failure;
        }
    }

    /** Adds a plugin to a community that runs already, as {@link #with} does before the first test. */
    public void include(Class<? extends CommunityPlugin> type) {
        try {
            include(type, type.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " has no public constructor without parameters", e);
        }
    }

    void include(Class<? extends CommunityPlugin> type, CommunityPlugin plugin) {
        serving(plugins().include(PluginManifestSource.of(type), plugin));
    }

    static PluginStatus serving(PluginStatus status) {
        if (status.state() != PluginStatus.State.ENABLED) {
            throw new AssertionError(
                    "Plugin " + status.id() + " does not serve, it is " + status.state() + ": " + status.reason());
        }
        return status;
    }

    private void stop() {
        RunningCommunity stopped = running;
        running = null;
        if (stopped != null) {
            stopped.close();
        }
    }
}
