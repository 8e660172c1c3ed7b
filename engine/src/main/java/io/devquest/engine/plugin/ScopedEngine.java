package io.devquest.engine.plugin;

import io.devquest.api.Engine;
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
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The engine as one owner sees it, for as long as its scope is open. */
final class ScopedEngine implements Engine {

    private final Scope scope;
    private final EngineServices services;
    private final Events events;
    private final Audiences audiences;
    private final Completions completions;
    private final Files files;
    private final Revisions revisions;
    private final Notifications notifications;
    private final Live live;
    private final Settings settings;
    private final Reputation reputation;
    private final JobQueue jobs;
    private final Votes votes;
    private final Tags tags;
    private final Executor background;
    private final Set<String> caches = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    ScopedEngine(Scope scope, EngineServices services) {
        this.scope = scope;
        this.services = services;
        events = services.eventLog().forScope(scope);
        audiences = services.audiences().forScope(scope);
        completions = services.completions().forScope(scope);
        files = services.files().forScope(scope);
        revisions = services.revisions().forScope(scope);
        notifications = services.notifications().forScope(scope);
        live = services.hub().forScope(scope);
        settings = services.settings().forScope(scope);
        reputation = services.reputation().forScope(scope);
        jobs = services.jobs().forScope(scope);
        votes = services.votes().forScope(scope);
        tags = services.tags().forScope(scope);
        scope.onClose("engine", () -> stopped = true);
        background = services.background().forScope(scope);
    }

    private <T> T running(T service) {
        if (stopped) {
            throw new IllegalStateException("Plugin " + scope.id() + " has stopped; it cannot use the engine any more");
        }
        return service;
    }

    @Override
    public Database database() {
        return running(services.transactions());
    }

    @Override
    public Ids ids() {
        return running(services.ids());
    }

    @Override
    public Clock clock() {
        return running(services.clock());
    }

    @Override
    public String siteUrl() {
        return running(services.site()).url();
    }

    @Override
    public Events events() {
        return running(events);
    }

    @Override
    public People people() {
        return running(services.people());
    }

    @Override
    public Relations relations() {
        return running(services.relations());
    }

    @Override
    public Mentions mentions() {
        return running(services.mentions());
    }

    @Override
    public Notifications notifications() {
        return running(notifications);
    }

    @Override
    public Live live() {
        return running(live);
    }

    @Override
    public Comments comments() {
        return running(services.comments());
    }

    @Override
    public Ratings ratings() {
        return running(services.ratings());
    }

    @Override
    public Bookmarks bookmarks() {
        return running(services.bookmarks());
    }

    @Override
    public Groups groups() {
        return running(services.groups());
    }

    @Override
    public Audiences audiences() {
        return running(audiences);
    }

    @Override
    public Completions completions() {
        return running(completions);
    }

    @Override
    public <C> Optional<C> capability(Class<C> type) {
        return running(services.capabilities()).find(type);
    }

    @Override
    public Files files() {
        return running(files);
    }

    @Override
    public Revisions revisions() {
        return running(revisions);
    }

    @Override
    public Search search() {
        return running(services.search());
    }

    @Override
    public Settings settings() {
        return running(settings);
    }

    @Override
    public Markdown markdown() {
        return running(services.markdown());
    }

    @Override
    public <S extends Record> Submitted submit(Submission<S> submission, Actor author, S input) {
        return running(services.publishing()).submit(scope, submission, author, input);
    }

    @Override
    public <S extends Record> Submitted submit(Submission<S> submission, Request request, S input) {
        return running(services.publishing()).submit(scope, submission, request, input);
    }

    @Override
    public void audit(String action, Id content, @Nullable Id by, String reason) {
        if (!action.startsWith(scope.id() + ".")) {
            throw new IllegalArgumentException("The action " + action + " does not start with " + scope.id() + ".");
        }
        running(services.audit()).add(by, action, "content", content, null, reason, Map.of());
    }

    @Override
    public Reputation reputation() {
        return running(reputation);
    }

    @Override
    public JobQueue jobs() {
        return running(jobs);
    }

    @Override
    public Votes votes() {
        return running(votes);
    }

    @Override
    public Tags tags() {
        return running(tags);
    }

    @Override
    public Executor background() {
        return running(background);
    }

    @Override
    public <K, V> Cache<K, V> cache(String name, int maximumSize, Duration timeToLive) {
        if (!caches.add(name)) {
            throw new IllegalArgumentException("Plugin " + scope.id() + " has a cache " + name + " already");
        }
        LocalCache<K, V> cache = new LocalCache<>(maximumSize, timeToLive);
        running(scope).onClose("cache " + name, cache::clear);
        return cache;
    }
}
