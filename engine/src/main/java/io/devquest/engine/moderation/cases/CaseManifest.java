package io.devquest.engine.moderation.cases;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.live.Channel;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.moderation.ModerationSettings;
import jakarta.inject.Inject;

/** What reports and cases add to the community. */
public final class CaseManifest implements CommunityPlugin {

    private final Reports reports;
    private final Cases cases;
    private final CaseFiles files;
    private final Decisions decisions;
    private final Queue queue;

    @Inject
    CaseManifest(Reports reports, Cases cases, CaseFiles files, Decisions decisions, Queue queue) {
        this.reports = reports;
        this.cases = cases;
        this.files = files;
        this.decisions = decisions;
        this.queue = queue;
    }

    @Override
    public void register(Registrar add) {
        add.settings(ModerationSettings.all());
        add.routes(CaseRoutes.of(new ReportPages(reports), new CasePages(cases, files, decisions, queue)));
        add.routes(CaseRoutes.of(
                new CaseHandlers(reports, cases, files, decisions), new TendedHandlers(cases, files), queue));
        add.channel(
                new Channel(Queue.CHANNEL, (actor, key) -> key.equals("queue") && actor.can(CorePermissions.MODERATE)));
        CaseNotices.register(add);
        add.demo(new DemoReports(reports));
    }
}
