package io.devquest.runner;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.code.CodeRunner;
import io.devquest.api.job.Schedule;
import io.devquest.api.view.Icon;
import io.devquest.runner.judge0.Judge0;
import io.devquest.runner.judging.Chosen;
import io.devquest.runner.local.Languages;
import io.devquest.runner.local.LocalProvider;
import io.devquest.runner.run.Queue;
import io.devquest.runner.run.RunQueued;
import io.devquest.runner.run.RunRoutes;
import io.devquest.runner.run.RunnerPermissions;
import io.devquest.runner.run.RunnerSettings;
import io.devquest.runner.sandbox.Isolation;
import io.devquest.runner.sandbox.Limits;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything the runner adds to the community. */
public final class RunnerPlugin implements CommunityPlugin {

    private static final Logger log = LoggerFactory.getLogger(RunnerPlugin.class);

    @Override
    public void register(Registrar add) {
        var settings = add.engine().settings();
        var isolation = tell(Isolation.here());
        Supplier<Limits> limits = () -> RunnerSettings.limits(settings);
        var local = new LocalProvider(isolation, Languages.here(), limits);
        var judge0 = new Judge0(() -> RunnerSettings.server(settings), limits);
        var queue = Queue.of(add, new Chosen(() -> RunnerSettings.choice(settings, local, judge0)));
        var runs = queue.runs();

        add.permissions(RunnerPermissions.values());
        add.settings(RunnerSettings.all());
        add.routes(RunRoutes.of(add.engine(), runs)); //    /runner
        add.channel(runs.channel());
        add.on(RunQueued.class, queued -> queue.wake());
        add.provide(CodeRunner.class, runs);
        add.navigation("runner.nav", "/runner", Icon.CODE);
        add.job("tend", Schedule.every(Duration.ofSeconds(5)), queue::tend);
        add.job("forget", Schedule.every(Duration.ofHours(6)), queue::forget);
    }

    private static Isolation tell(Isolation isolation) {
        if (isolation.complete()) {
            log.info("Code is run on this machine in {}", isolation.describe());
        }
        isolation.missing().forEach(line -> log.warn("No code is run on this machine: {}", line));
        return isolation;
    }
}
