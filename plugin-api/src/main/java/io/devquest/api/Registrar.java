package io.devquest.api;

import io.devquest.api.access.Permission;
import io.devquest.api.activity.Activity;
import io.devquest.api.content.ContentType;
import io.devquest.api.content.Sitemap;
import io.devquest.api.demo.DemoData;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.http.Request;
import io.devquest.api.http.Route;
import io.devquest.api.job.Job;
import io.devquest.api.job.Progress;
import io.devquest.api.job.Schedule;
import io.devquest.api.live.Channel;
import io.devquest.api.moderation.SpamCheck;
import io.devquest.api.moderation.Submission;
import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.people.IdentityProvider;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.api.settings.Setting;
import io.devquest.api.tag.TagScope;
import io.devquest.api.view.FenceRenderer;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Icon;
import io.devquest.api.view.ProfileTab;
import io.devquest.api.view.Slot;
import io.devquest.api.vote.Ballots;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes the contributions of one plugin, one method per kind.
 *
 * <p>Given to {@link CommunityPlugin#register}; to be used on that thread and during that call only. A contribution
 * that breaks a rule (a foreign prefix, a name used twice) is refused at once with an
 * {@link IllegalArgumentException} that says which rule. Everything added is undone by the engine, in reverse order,
 * when the plugin stops.
 *
 * <p>Unless a method says otherwise, the engine calls contributed code on its own threads, concurrently, with the
 * plugin's class loader as context loader and outside any transaction; open one with
 * {@link io.devquest.api.data.Database#inTransaction} where data is written.
 */
public interface Registrar {

    /** The services of the engine, bound to this plugin; may be kept as long as the plugin runs. */
    Engine engine();

    /**
     * Makes a MyBatis mapper of this plugin.
     *
     * <p>The statements are in an XML file with the mapper's name beside it in the archive
     * ({@code io/devquest/forums/TopicMapper.xml} for {@code io.devquest.forums.TopicMapper}). Rows may be records;
     * parameters are known
     * by their names, and the components of a single record parameter by theirs. A mapper joins the transaction of the calling thread and commits on its
     * own outside one.
     *
     * @param mapper an interface of the plugin, package-private or public
     * @return a thread-safe mapper that works as long as the plugin runs
     * @throws IllegalArgumentException if its XML is missing or wrong
     */
    <M> M mapper(Class<M> mapper);

    /**
     * Declares permissions; an administrator decides later which roles have them. Each id starts with the plugin's id
     * and has a text {@code permission.<id>} in the plugin's messages.
     */
    void permissions(Permission... permissions);

    /**
     * Adds pages and REST routes. Paths start with {@code /<plugin>} (pages) or {@code /api/v1/<plugin>} (REST).
     * All routes of a plugin appear and vanish together.
     */
    void routes(Collection<Route> routes);

    /** Makes a kind of thing known to the community: links now; search, feeds and moderation as the engine grows. */
    void content(ContentType type);

    /** Lists public pages for search engines; its name starts with {@code <plugin>.}. */
    void sitemap(Sitemap sitemap);

    /** Adds a channel of the live hub; its name starts with {@code <plugin>.}. */
    void channel(Channel channel);

    /**
     * Listens to facts, at least once each, in the order of the log, after the transaction that published them has
     * committed; also to facts that were published while this plugin was stopped.
     *
     * <p>The listener runs on a thread of the engine inside a transaction of its own, which also records that the fact
     * was handled: what it writes through this plugin's mappers happens exactly once. If it throws, it is called again
     * with growing pauses, then the fact is set aside and shown to the administrator.
     *
     * @param type a record with {@link io.devquest.api.event.EventName}; not necessarily the class it was published
     *     as: fields are matched by name and unknown ones are left out, so that plugins need not share classes
     */
    <E extends Record & DomainEvent> void on(Class<E> type, Consumer<E> listener);

    /** Declares kinds of notification; names start with {@code <plugin>.}. */
    void notifications(NotificationType... types);

    /**
     * Makes notifications of a fact. Called as by {@link #on}, with a place in the log and a retry of its own: at least
     * once for each fact, in a transaction that also holds the notifications made, which therefore exist exactly once.
     *
     * @param fact as in {@link #on}
     * @param about what to tell whom, of the types this plugin declares; empty for nothing
     */
    <E extends Record & DomainEvent> void notification(Class<E> fact, Function<E, List<Notification>> about);

    /**
     * Makes entries of the feeds of a fact, exactly once, as {@link #notification} does.
     *
     * @param fact as in {@link #on}
     * @param entries what somebody did; empty for nothing
     */
    <E extends Record & DomainEvent> void activity(Class<E> fact, Function<E, List<Activity>> entries);

    /** Declares a way of publishing, for {@link Engine#submit}; its name starts with {@code <plugin>.}. */
    <S extends Record> void submission(Submission<S> submission);

    /** Adds an opinion on what people want to publish. */
    void spamCheck(SpamCheck check);

    /** Declares rules by which people earn points; ids start with {@code <plugin>.}. */
    void reputation(ReputationRule... rules);

    /**
     * Lets people vote on the things of a content type of this plugin, or react to them. Without it nobody can. The rules
     * it names are declared with {@link #reputation}.
     */
    void ballots(Ballots ballots);

    /** Lets the things of a content type of this plugin have tags. */
    void tags(TagScope scope);

    /**
     * Adds an entry to the main navigation.
     *
     * @param title key of its text in the plugin's messages
     * @param path where it leads; starts with {@code /<plugin>}
     */
    void navigation(String title, String path, Icon icon);

    /**
     * Renders a part of a page of the engine or of another plugin. Called on a thread of the engine each time the page
     * is drawn, while the page waits for it for at most a second. An empty answer leaves nothing; if the renderer
     * throws or is slow, the page is drawn without it.
     *
     * @param slot one of the engine's, or that of another plugin, which need not be installed
     * @param renderer gets the request and what the page is about
     */
    <C> void slot(Slot<C> slot, BiFunction<Request, C, Optional<Fragment>> renderer);

    /**
     * Draws the fenced blocks of a language, wherever a text is shown in a page. What is stored, sent by REST and told
     * live has the block as code.
     *
     * @param language 1 to 40 lower-case letters, digits, {@code +}, {@code #}, {@code .}, {@code -}, {@code _}; unique in
     *     the community
     */
    void fence(String language, FenceRenderer renderer);

    /**
     * Adds a tab to every profile page, at {@code /u/<name>/<key>}.
     *
     * @param key lower-case letters and hyphens, unique in the community
     * @param title key of its text in the plugin's messages
     */
    void profileTab(String key, String title, ProfileTab tab);

    /** Offers another place to sign in. */
    @Experimental
    void identityProvider(IdentityProvider provider);

    /**
     * Provides something to other plugins, see {@link Engine#capability}, while this plugin runs. The service is called
     * on threads of requests and of the engine, also inside a transaction. The plugin does not start while another one
     * provides the same.
     *
     * @param capability an interface of this API
     */
    <C> void provide(Class<C> capability, C service);

    /** Declares settings; an administrator sees them as a form. Keys start with {@code <plugin>.}. */
    void settings(Setting<?>... settings);

    /**
     * Runs work on a schedule, on one node at a time, never twice at once, for at most an hour. If it throws, that is
     * logged and shown, and the schedule goes on. Jobs of one plugin run one after the other. The schedule goes on where
     * it was after a restart; while the plugin is off, nothing runs.
     *
     * @param name unique in the plugin, at most 60 lower-case letters, digits, hyphens and spaces
     * @throws IllegalArgumentException if the schedule is no calendar
     */
    void job(String name, Schedule schedule, Runnable work);

    /**
     * The same for work that takes long, says how far it has come, and can be stopped.
     *
     * @param limit how long a run may take; its thread is interrupted then
     */
    void job(String name, Schedule schedule, Duration limit, Consumer<Progress> work);

    /** Declares work that is asked for with {@link Engine#jobs}. */
    <D extends Record> void job(Job<D> job);

    /** Adds example data, made once on an instance started with {@code --demo}. */
    void demo(DemoData demo);
}
