package io.devquest.testkit.jobs;

import io.devquest.api.job.Job;
import io.devquest.api.job.Progress;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.jobs.Jobs;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.function.BiConsumer;

/** An owner of jobs on one node, without a plugin. */
final class School implements AutoCloseable {

    /** What shall be learnt. */
    record Lesson(int number) {}

    private final Scope scope = new Scope("school", School.class.getClassLoader());
    private final CommunityServer node;
    private final Job<Lesson> learn;

    School(CommunityServer node, BiConsumer<Lesson, Progress> work) {
        this.node = node;
        learn = new Job<>("learn", Lesson.class, Duration.ofMinutes(1), work);
        Jobs jobs = node.get(Jobs.class);
        jobs.declare(scope, learn);
        jobs.begin(scope);
    }

    void ask(int number) {
        node.get(Transactions.class)
                .inTransaction(() -> node.get(Jobs.class).forScope(scope).add(learn, new Lesson(number)));
    }

    @Override
    public void close() {
        scope.close();
    }
}
