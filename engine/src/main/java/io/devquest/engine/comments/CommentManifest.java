package io.devquest.engine.comments;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.api.live.Channel;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import java.time.Duration;

/** What comments add to the community. */
public final class CommentManifest implements CommunityPlugin {

    static final String CHANNEL = "core.comments";

    private final CommentReader reader;
    private final CommentSection section;
    private final CommentTotals totals;
    private final AudienceStore audiences;
    private final ContentTypes types;
    private final OwnerMappers mappers;

    @Inject
    CommentManifest(
            CommentReader reader,
            CommentSection section,
            CommentTotals totals,
            AudienceStore audiences,
            ContentTypes types,
            OwnerMappers mappers) {
        this.reader = reader;
        this.section = section;
        this.totals = totals;
        this.audiences = audiences;
        this.types = types;
        this.mappers = mappers;
    }

    @Override
    public void register(Registrar add) {
        Engine engine = add.engine();
        var writer = new CommentWriter(engine, reader, totals, audiences, mappers);
        var submissions = CommentSubmissions.of(add, writer);
        add.settings(CommentSettings.CHARACTERS, CommentSettings.ON_A_PAGE);
        add.routes(CommentRoutes.of(
                new CommentPages(reader, section, submissions), new CommentForms(reader, writer, submissions)));
        add.routes(CommentRoutes.of(new CommentHandlers(reader, writer, submissions)));
        add.content(new CommentContent(engine, types, writer, mappers));
        add.channel(new Channel(CHANNEL, reader::mayHear));
        new CommentNotices(engine, mappers).register(add);
        add.job("comment counts", Schedule.every(Duration.ofHours(1)), totals::repair);
    }
}
