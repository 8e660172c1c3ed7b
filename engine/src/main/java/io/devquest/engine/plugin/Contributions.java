package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
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
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Fences;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes one owner's contributions and, once all are known to be right, hands them to the engine. */
final class Contributions implements Registrar {

    private final Scope scope;
    private final EngineServices services;
    private final Engine engine;
    private final Prefixes prefixes;
    private final OwnerMappers mappers;
    private final List<Runnable> activations = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<DemoData> demos = new ArrayList<>();
    private volatile boolean sealed;

    Contributions(Scope scope, EngineServices services) {
        this.scope = scope;
        this.services = services;
        prefixes = new Prefixes(scope);
        mappers = new OwnerMappers(scope.id(), scope.loader(), services.transactions(), services.source());
        scope.onClose("mappers", mappers::close);
        // undone in reverse: work in the background ends before the mappers it uses
        engine = new ScopedEngine(scope, services);
    }

    /** Lets the plugin add what it has; afterwards it can add nothing more. */
    void collect(CommunityPlugin plugin) {
        try {
            plugin.register(this);
        } finally {
            sealed = true;
        }
        prefixes.permitted(routes);
    }

    /** Hands everything to the engine, the routes last. */
    void activate() {
        services.messages().open(scope);
        services.assets().open(scope);
        services.views().open(scope);
        activations.forEach(Runnable::run);
        services.listeners().begin(scope);
        services.jobs().begin(scope);
        services.routing().publish(scope, routes);
    }

    List<DemoData> demos() {
        return demos;
    }

    private void later(Runnable activation) {
        requireOpen();
        activations.add(activation);
    }

    private void requireOpen() {
        if (sealed) {
            throw new IllegalStateException("Contributions are taken during register() only");
        }
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public <M> M mapper(Class<M> mapper) {
        requireOpen();
        return mappers.mapper(mapper);
    }

    @Override
    public void permissions(Permission... permissions) {
        for (Permission permission : permissions) {
            prefixes.dotted("permission", permission.id());
            prefixes.declare(permission);
        }
        later(() -> services.permissions().declare(scope, permissions));
    }

    @Override
    public void routes(Collection<Route> added) {
        requireOpen();
        for (Route route : added) {
            prefixes.path(route.path());
            routes.add(route);
        }
    }

    @Override
    public void content(ContentType type) {
        String name = type.name();
        prefixes.dotted("content type", name);
        later(() -> services.content().add(scope, name, type));
    }

    @Override
    public void sitemap(Sitemap sitemap) {
        String name = sitemap.name();
        prefixes.dotted("sitemap", name);
        later(() -> services.sitemaps().add(scope, name, sitemap));
    }

    @Override
    public void channel(Channel channel) {
        prefixes.dotted("channel", channel.name());
        later(() -> services.hub().open(scope, channel));
    }

    @Override
    public <E extends Record & DomainEvent> void on(Class<E> type, Consumer<E> listener) {
        later(() -> services.listeners().listen(scope, type, listener));
    }

    @Override
    public void notifications(NotificationType... types) {
        for (NotificationType type : types) {
            prefixes.dotted("notification type", type.name());
        }
        later(() -> services.notifications().declare(scope, types));
    }

    @Override
    public <E extends Record & DomainEvent> void notification(Class<E> fact, Function<E, List<Notification>> about) {
        later(() -> services.listeners()
                .listen(
                        scope,
                        "notifications",
                        fact,
                        (cause, told) -> services.notifications().deliver(scope, cause, about.apply(told))));
    }

    @Override
    public <E extends Record & DomainEvent> void activity(Class<E> fact, Function<E, List<Activity>> entries) {
        later(() -> services.activity().open(scope));
        later(() -> services.listeners()
                .listen(
                        scope,
                        "activity",
                        fact,
                        (cause, told) -> services.activity().add(scope, cause, entries.apply(told))));
    }

    @Override
    public <S extends Record> void submission(Submission<S> submission) {
        prefixes.dotted("submission", submission.name());
        later(() -> services.publishing().declare(scope, submission));
    }

    @Override
    public void spamCheck(SpamCheck check) {
        later(() -> services.publishing().ask(scope, check));
    }

    @Override
    public void reputation(ReputationRule... rules) {
        for (ReputationRule rule : rules) {
            prefixes.dotted("reputation rule", rule.id());
        }
        later(() -> services.reputation().declare(scope, rules));
    }

    @Override
    public void ballots(Ballots ballots) {
        prefixes.dotted("content type", ballots.type());
        prefixes.dotted("permission", ballots.permission().id());
        later(() -> services.votes().declare(scope, ballots));
    }

    @Override
    public void tags(TagScope tags) {
        prefixes.dotted("content type", tags.type());
        prefixes.dotted("permission", tags.create().id());
        later(() -> services.tags().declare(scope, tags));
    }

    @Override
    public void navigation(String title, String path, Icon icon) {
        prefixes.path(path);
        later(() -> services.navigation().add(scope, title, path, icon));
    }

    @Override
    public <C> void slot(Slot<C> slot, BiFunction<Request, C, Optional<Fragment>> renderer) {
        later(() -> services.slots().add(scope, slot, renderer));
    }

    @Override
    public void fence(String language, FenceRenderer renderer) {
        Fences.requireLanguage(language);
        later(() -> services.fences().add(scope, language, renderer));
    }

    @Override
    public void profileTab(String key, String title, ProfileTab tab) {
        later(() -> services.profileTabs().add(scope, key, title, tab));
    }

    @Override
    public void identityProvider(IdentityProvider provider) {
        String id = provider.id();
        String title = provider.title();
        prefixes.dotted("identity provider", id);
        later(() -> services.identityProviders().add(scope, id, title, provider));
    }

    @Override
    public <C> void provide(Class<C> capability, C service) {
        if (!capability.isInterface() || capability.getClassLoader() != Engine.class.getClassLoader()) {
            throw new IllegalArgumentException(capability.getName() + " is no interface of the API");
        }
        later(() -> services.capabilities().provide(scope, capability, service));
    }

    @Override
    public void settings(Setting<?>... settings) {
        requireOpen();
        for (Setting<?> setting : settings) {
            prefixes.dotted("setting", setting.key());
        }
        services.settings().declare(scope, settings);
    }

    @Override
    public void job(String name, Schedule schedule, Runnable work) {
        later(() -> services.jobs().schedule(scope, name, schedule, work));
    }

    @Override
    public void job(String name, Schedule schedule, Duration limit, Consumer<Progress> work) {
        later(() -> services.jobs().schedule(scope, name, schedule, limit, work));
    }

    @Override
    public <D extends Record> void job(Job<D> job) {
        later(() -> services.jobs().declare(scope, job));
    }

    @Override
    public void demo(DemoData demo) {
        requireOpen();
        demos.add(demo);
    }
}
