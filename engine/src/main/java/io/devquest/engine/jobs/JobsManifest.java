package io.devquest.engine.jobs;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the jobs domain adds to the community. */
public final class JobsManifest implements CommunityPlugin {

    private final JobDesk jobs;
    private final Messages messages;

    @Inject
    public JobsManifest(JobDesk jobs, Messages messages) {
        this.jobs = jobs;
        this.messages = messages;
    }

    @Override
    public void register(Registrar add) {
        add.routes(JobRoutes.of(new JobPageHandlers(jobs, new JobWords(messages, jobs.wall()))));
        add.routes(JobRoutes.of(new JobHandlers(jobs), new JobActionHandlers(jobs)));
        add.job("job-history", Schedule.every(Duration.ofHours(24)), jobs::removeOld);
    }
}
