package io.devquest.api;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audiences;
import io.devquest.api.access.Groups;
import io.devquest.api.bookmark.Bookmarks;
import io.devquest.api.comment.Comments;
import io.devquest.api.data.Database;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.event.Events;
import io.devquest.api.file.Files;
import io.devquest.api.http.Request;
import io.devquest.api.job.Cache;
import io.devquest.api.job.JobQueue;
import io.devquest.api.learning.Completions;
import io.devquest.api.live.Live;
import io.devquest.api.moderation.Submission;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.notification.Notifications;
import io.devquest.api.people.Mentions;
import io.devquest.api.people.People;
import io.devquest.api.people.Relations;
import io.devquest.api.rating.Ratings;
import io.devquest.api.reputation.Reputation;
import io.devquest.api.revision.Revisions;
import io.devquest.api.search.Search;
import io.devquest.api.settings.Settings;
import io.devquest.api.tag.Tags;
import io.devquest.api.view.Markdown;
import io.devquest.api.vote.Votes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The services of the engine, as one plugin sees them.
 *
 * <p>All of them are thread-safe. They work as long as the plugin runs; after it has stopped, every call throws
 * {@link IllegalStateException}.
 */
public interface Engine {

    /** The version of this API, as plugins name it in {@code plugin.requires} (semantic versioning). */
    String API_VERSION = "1.0.0";

    /** Transactions over the community's database. */
    Database database();

    /** Makes identifiers. */
    Ids ids();

    /** The clock of the instance, in UTC. Tests set it; never ask the system for the time. */
    Clock clock();

    /**
     * The address of the community, such as {@code https://community.example.org}, without a slash at the end: for links
     * that leave the site, with a path behind it. The operator names it; it is never taken from a request.
     */
    String siteUrl();

    /** Publishes facts. */
    Events events();

    /** Looks people up. */
    People people();

    /** Who may reach whom. */
    Relations relations();

    /** Who is mentioned in a text. */
    Mentions mentions();

    /** Who watches what. */
    Notifications notifications();

    /** Sends to those who are connected now. */
    Live live();

    /** The groups of the community. */
    Groups groups();

    /** Who may see which content item. */
    Audiences audiences();

    /** The files people upload. */
    Files files();

    /** Earlier versions of this plugin's content items. */
    Revisions revisions();

    /** What people find. */
    Search search();

    /** Reads settings. */
    Settings settings();

    /** Turns Markdown into safe HTML. */
    Markdown markdown();

    /** Grants and takes back points. */
    Reputation reputation();

    /** Comments on content items. */
    Comments comments();

    /** Ratings of content items. */
    Ratings ratings();

    /** What people keep for later. */
    Bookmarks bookmarks();

    /** Votes and reactions on content items. */
    Votes votes();

    /** Tags of content items. */
    Tags tags();

    /**
     * Publishes what somebody wrote, after the checks of the community: pace, links, watched words, repetition, spam,
     * and the {@link io.devquest.api.moderation.SpamCheck}s of plugins. What is held is kept by the engine and is in no
     * table of the plugin until a moderator approves it. Staff is not checked, trusted people only for words that nobody
     * may use.
     *
     * <p>Opens the transaction itself; for somebody new it costs four statements more than the publisher's own, for
     * staff and trusted people none. Test with {@code Community.checked()} of the test kit; its communities check
     * nothing otherwise.
     *
     * @return published or held
     * @throws io.devquest.api.error.CommunityException {@code moderation_refused} (422) with a reason the author can act
     *     on; whatever the publisher throws
     * @throws io.devquest.api.error.TooManyRequests {@code moderation_too_fast} if the author has to wait
     * @throws IllegalArgumentException if this plugin has not declared the submission
     * @throws IllegalStateException inside a transaction
     */
    <S extends Record> Submitted submit(Submission<S> submission, Actor author, S input);

    /**
     * The same for a request, whose form may tell more: {@code composer} and the function {@code trap} put a trap for
     * robots into forms in which people write.
     *
     * @param request its actor is the author
     */
    <S extends Record> Submitted submit(Submission<S> submission, Request request, S input);

    /** What people have completed on the learning platform. */
    Completions completions();

    /**
     * What a plugin provides to others; empty while none does. Ask each time it is needed: the provider may be switched
     * off at any moment, and calls of what was given before then throw {@link IllegalStateException}.
     *
     * @param type an interface of this API, such as {@link io.devquest.api.learning.CourseCatalog}
     */
    <C> Optional<C> capability(Class<C> type);

    /**
     * Adds a line to the log of moderation, which nobody changes and administrators read: what was done to a content item,
     * and why. Joins the transaction of the calling thread, so that the deed and its line commit together. One statement.
     *
     * @param action {@code <plugin>.<thing>.<past participle>}, for example {@code forums.topic.closed}; at most 60
     *     characters
     * @param content the item
     * @param by who did it; null if nobody did, such as a job
     * @param reason what they said of it; empty if nothing, cut after 1,000 characters
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException if the action is not one of this plugin
     */
    void audit(String action, Id content, @Nullable Id by, String reason);

    /** Asks for work to be done later, once, also after a restart. */
    JobQueue jobs();

    /**
     * Runs short work in the background, on a small bounded pool of this plugin. Work that does not fit is refused with
     * {@link java.util.concurrent.RejectedExecutionException}. Running work is interrupted when the plugin stops.
     */
    Executor background();

    /**
     * Makes a cache that lives as long as the plugin runs.
     *
     * @param name unique in the plugin, for metrics
     * @param maximumSize entries kept, at least 1
     * @param timeToLive how long an entry is kept after it was written; positive
     */
    <K, V> Cache<K, V> cache(String name, int maximumSize, Duration timeToLive);
}
