package io.devquest.engine.plugin;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import io.devquest.engine.access.RoleMatrix;
import io.devquest.engine.bookmarks.BookmarkShelf;
import io.devquest.engine.comments.CommentPurge;
import io.devquest.engine.config.Config;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.SchemaExport;
import io.devquest.engine.http.Routing;
import io.devquest.engine.moderation.cases.OpenCases;
import io.devquest.engine.ratings.RatingDesk;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Puts the host of the plugins together. */
public final class PluginModule extends AbstractModule {

    private static final Duration DRAIN = Duration.ofSeconds(10);

    /** A call has its time and a little more; what takes longer will never return. */
    private static Duration drain(Config config) {
        Duration needed = config.limits().requestTime().plusSeconds(1);
        return needed.compareTo(DRAIN) < 0 ? needed : DRAIN;
    }

    @Provides
    @Singleton
    UnloadWatch unloadWatch() {
        return new UnloadWatch();
    }

    @Provides
    @Singleton
    Plugins plugins(
            Config config,
            EngineServices services,
            RoleMatrix roles,
            OpenCases cases,
            CommentPurge comments,
            RatingDesk ratings,
            BookmarkShelf bookmarks,
            OwnerMappers mappers,
            Routing routing,
            UnloadWatch watch) {
        PluginStore store = new PluginStore(
                services.transactions(),
                mappers.mapper(PluginMapper.class),
                config.plugins().directory(),
                services.clock());
        UnpackedFolders folders = new UnpackedFolders(config.data().resolve("run/plugins"));
        folders.sweep();
        Starter starter = new Starter(
                services,
                folders,
                watch,
                new Deadline(
                        config.limits().startTime(), services.transactions().undisturbed()::interrupt),
                config.limits().concurrentPerPlugin());
        SchemaExport export = new SchemaExport(services.source(), config.data().resolve("export"), services.clock());
        return new Plugins(store, routing, starter, new Stopper(drain(config)), id -> {
            export.export(id);
            services.listeners().forget(id);
            services.jobs().forget(id);
            services.completions().forget(id);
            services.settings().forget(id);
            services.reputation().forget(id);
            services.notifications().forget(id);
            services.activity().forget(id);
            services.publishing().forget(id);
            comments.forget(id);
            ratings.forget(id);
            bookmarks.forget(id);
            cases.forget(id);
            services.audiences().forget(id);
            roles.forget(id);
            services.migrations().drop(id);
        });
    }
}
