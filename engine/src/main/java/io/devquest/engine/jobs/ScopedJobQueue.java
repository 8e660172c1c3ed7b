package io.devquest.engine.jobs;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.job.Job;
import io.devquest.api.job.JobQueue;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The queue as one owner sees it. */
final class ScopedJobQueue implements JobQueue {

    private static final int LONGEST_KEY = 200;
    private static final int LARGEST = 100_000;

    private final Scope scope;
    private final Jobs jobs;
    private final Transactions database;
    private final JobMapper mapper;
    private final Ids ids;
    private final Clock clock;
    private final Clock wall;

    ScopedJobQueue(Scope scope, Jobs jobs, Transactions database, JobMapper mapper, Ids ids, Clock clock, Clock wall) {
        this.scope = scope;
        this.jobs = jobs;
        this.database = database;
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
        this.wall = wall;
    }

    @Override
    public <D extends Record> void add(Job<D> job, D data) {
        Id id = ids.next();
        add(id, job, id.toString(), data, clock.instant());
    }

    @Override
    public <D extends Record> void add(Job<D> job, String key, D data, Instant at) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The key of a job has 1 to " + LONGEST_KEY + " characters");
        }
        add(ids.next(), job, key, data, at);
    }

    private <D extends Record> void add(Id id, Job<D> job, String key, D data, Instant at) {
        database.requireActive();
        require(job);
        String json = scope.json().writeValueAsString(data);
        if (json.length() > LARGEST) {
            throw new IllegalArgumentException("The data of the job " + job.name() + " has " + json.length()
                    + " characters; " + LARGEST + " fit. Store it and name it instead.");
        }
        Instant now = wall.instant().truncatedTo(ChronoUnit.MICROS);
        Duration wait = Duration.between(clock.instant(), at);
        Instant due = wait.isNegative() ? now : now.plus(wait).truncatedTo(ChronoUnit.MICROS);
        JobRow row = JobRow.fresh(id, new JobRow.Key(scope.id(), job.name(), key), false, "", json, due, now);
        boolean unique = key.equals(id.toString());
        if ((unique || mapper.updateAsked(row) == 0) && mapper.insert(row) == 0) {
            mapper.updateAsked(row);
        }
        database.afterCommit(() -> jobs.wake(scope.id()));
    }

    @Override
    public boolean remove(Job<?> job, String key) {
        database.requireActive();
        require(job);
        return mapper.deleteByKey(scope.id(), job.name(), key) > 0;
    }

    private void require(Job<?> job) {
        if (jobs.work(scope.id(), job.name()).filter(work -> work.job() != null).isEmpty()) {
            throw new IllegalArgumentException("Plugin " + scope.id() + " has not declared the job " + job.name());
        }
    }
}
