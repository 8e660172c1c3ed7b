package io.devquest.testkit;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Permission;
import io.devquest.api.activity.Activity;
import io.devquest.api.content.ContentType;
import io.devquest.api.content.Sitemap;
import io.devquest.api.demo.DemoData;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Stands before a plugin and notes what it registers, on its way to the engine. */
final class Announced implements CommunityPlugin {

    private final CommunityPlugin plugin;
    private final List<Route> routes = new ArrayList<>();
    private final Set<String> permissions = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();

    Announced(CommunityPlugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public void register(Registrar add) {
        plugin.register(new Noting(add));
    }

    List<Route> routes() {
        return routes;
    }

    /** The ids of the declared permissions. */
    Set<String> permissions() {
        return permissions;
    }

    /** The keys of the texts that what it registered needs. */
    Set<String> texts() {
        return texts;
    }

    private final class Noting implements Registrar {

        private final Registrar engine;

        Noting(Registrar engine) {
            this.engine = engine;
        }

        @Override
        public Engine engine() {
            return engine.engine();
        }

        @Override
        public <M> M mapper(Class<M> mapper) {
            return engine.mapper(mapper);
        }

        @Override
        public void permissions(Permission... declared) {
            for (Permission permission : declared) {
                permissions.add(permission.id());
                texts.add("permission." + permission.id());
            }
            engine.permissions(declared);
        }

        @Override
        public void routes(Collection<Route> added) {
            routes.addAll(added);
            engine.routes(added);
        }

        @Override
        public void content(ContentType type) {
            engine.content(type);
        }

        @Override
        public void sitemap(Sitemap sitemap) {
            engine.sitemap(sitemap);
        }

        @Override
        public void channel(Channel channel) {
            engine.channel(channel);
        }

        @Override
        public <E extends Record & DomainEvent> void on(Class<E> type, Consumer<E> listener) {
            engine.on(type, listener);
        }

        @Override
        public void notifications(NotificationType... types) {
            for (NotificationType type : types) {
                String key = "notification." + type.name();
                texts.addAll(List.of(key, key + ".one", key + ".many"));
            }
            engine.notifications(types);
        }

        @Override
        public <E extends Record & DomainEvent> void notification(
                Class<E> fact, Function<E, List<Notification>> about) {
            engine.notification(fact, about);
        }

        @Override
        public <E extends Record & DomainEvent> void activity(Class<E> fact, Function<E, List<Activity>> entries) {
            texts.add("activity." + fact.getAnnotation(EventName.class).value());
            engine.activity(fact, entries);
        }

        @Override
        public <S extends Record> void submission(Submission<S> submission) {
            engine.submission(submission);
        }

        @Override
        public void spamCheck(SpamCheck check) {
            engine.spamCheck(check);
        }

        @Override
        public void reputation(ReputationRule... rules) {
            for (ReputationRule rule : rules) {
                texts.add("reputation." + rule.id());
                if (rule.giverPoints() != 0) {
                    texts.add("reputation." + rule.id() + ".giver");
                }
            }
            engine.reputation(rules);
        }

        @Override
        public void ballots(Ballots ballots) {
            ballots.reactions().forEach(reaction -> texts.add("reaction." + reaction.name()));
            engine.ballots(ballots);
        }

        @Override
        public void tags(TagScope scope) {
            engine.tags(scope);
        }

        @Override
        public void navigation(String title, String path, Icon icon) {
            texts.add(title);
            engine.navigation(title, path, icon);
        }

        @Override
        public <C> void slot(Slot<C> slot, BiFunction<Request, C, Optional<Fragment>> renderer) {
            engine.slot(slot, renderer);
        }

        @Override
        public void fence(String language, FenceRenderer renderer) {
            engine.fence(language, renderer);
        }

        @Override
        public void profileTab(String key, String title, ProfileTab tab) {
            texts.add(title);
            engine.profileTab(key, title, tab);
        }

        @Override
        public void identityProvider(IdentityProvider provider) {
            texts.add(provider.title());
            engine.identityProvider(provider);
        }

        @Override
        public <C> void provide(Class<C> capability, C service) {
            engine.provide(capability, service);
        }

        @Override
        public void settings(Setting<?>... settings) {
            for (Setting<?> setting : settings) {
                texts.add("setting." + setting.key());
                texts.add("setting." + setting.key() + ".hint");
            }
            engine.settings(settings);
        }

        @Override
        public void job(String name, Schedule schedule, Runnable work) {
            engine.job(name, schedule, work);
        }

        @Override
        public void job(String name, Schedule schedule, Duration limit, Consumer<Progress> work) {
            engine.job(name, schedule, limit, work);
        }

        @Override
        public <D extends Record> void job(Job<D> job) {
            engine.job(job);
        }

        @Override
        public void demo(DemoData demo) {
            engine.demo(demo);
        }
    }
}
