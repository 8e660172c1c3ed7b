package io.devquest.engine.jobs;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.job.Job;
import io.devquest.api.job.JobQueue;
import io.devquest.api.job.Progress;
import io.devquest.api.job.Schedule;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The jobs of all owners that are here now. What they shall do is in the database; {@link Lanes} says who does it. */
public final class Jobs implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofHours(1);
    private static final String NAME = "[a-z][a-z0-9 -]{0,59}";

    private final Map<String, OwnerJobs> owners = new ConcurrentHashMap<>();
    private final Transactions database;
    private final JobMapper mapper;
    private final Ids ids;
    private final Clock clock;
    private final Clock wall = Clock.systemUTC();
    private final Timing timing;
    private final String node;
    private volatile @Nullable Lanes lanes;

    /**
     * @param clock what owners believe in; jobs themselves run by the time of day, on which nodes agree
     * @param site the zone of the community
     */
    public Jobs(Transactions database, OwnerMappers mappers, Ids ids, Clock clock, Supplier<ZoneId> site) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        mapper = mappers.mapper(JobMapper.class);
        timing = new Timing(site);
        node = ProcessHandle.current().pid() + "-" + ids.next();
    }

    /** Work on a schedule, with the usual time to do it. */
    public void schedule(Scope scope, String name, Schedule schedule, Runnable work) {
        schedule(scope, name, schedule, LIMIT, progress -> work.run());
    }

    /** Work on a schedule. */
    public void schedule(Scope scope, String name, Schedule schedule, Duration limit, Consumer<Progress> work) {
        if (!name.matches(NAME)) {
            throw new IllegalArgumentException("The job " + name
                    + " must have a name of lower-case letters, digits, hyphens and spaces, at most 60");
        }
        OwnerJobs owner = owner(scope);
        if (schedule.eachNode()) {
            Progress unseen = new Run(unstored(scope, name), wall, thread -> {});
            owner.repeat(name, schedule.interval().toMillis(), () -> work.accept(unseen));
            return;
        }
        timing.require(name, schedule, wall.instant());
        owner.add(Work.recurring(name, schedule, limit, work));
    }

    private JobRow unstored(Scope scope, String name) {
        Instant now = wall.instant();
        return JobRow.fresh(ids.next(), new JobRow.Key(scope.id(), name, ""), true, "", "", now, now);
    }

    /** Work that will be asked for. */
    public void declare(Scope scope, Job<?> job) {
        owner(scope).add(Work.asked(job));
    }

    /** The queue as one owner sees it. */
    public JobQueue forScope(Scope scope) {
        return new ScopedJobQueue(scope, this, database, mapper, ids, clock, wall);
    }

    private OwnerJobs owner(Scope scope) {
        return owners.computeIfAbsent(scope.id(), id -> {
            OwnerJobs opened = new OwnerJobs(scope, database.undisturbed()::interrupt);
            scope.onStopping(opened::stopping);
            scope.onClose("jobs", () -> {
                owners.remove(id, opened);
                opened.close();
            });
            return opened;
        });
    }

    Optional<Work> work(String owner, String name) {
        return Optional.ofNullable(owners.get(owner)).flatMap(jobs -> jobs.work(name));
    }

    Optional<Run> running(Id job) {
        return owners.values().stream()
                .flatMap(owner -> owner.running().stream())
                .filter(run -> run.row().id().equals(job))
                .findAny();
    }

    Timing timing() {
        return timing;
    }

    Clock wall() {
        return wall;
    }

    /** Everything of the owner has been declared; what it has to do goes on where it was. */
    public void begin(Scope scope) {
        OwnerJobs owner = owners.get(scope.id());
        Lanes open = lanes;
        if (owner != null && open != null) {
            begin(owner, open);
        }
    }

    private void begin(OwnerJobs owner, Lanes open) {
        if (!owner.names().isEmpty()) {
            open.open(owner.scope().id(), database.inTransaction(() -> arrange(owner)));
        }
    }

    /** Brings the rows of what is on a schedule up to date and says when the first is due. */
    private Instant arrange(OwnerJobs owner) {
        Instant now = wall.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, JobRow> stored = mapper.selectRecurring(owner.scope().id()).stream()
                .collect(Collectors.toMap(JobRow::name, Function.identity()));
        List<JobRow> fresh = new ArrayList<>();
        Instant first = now.plus(LIMIT);
        for (Work work : owner.recurring()) {
            Schedule schedule = work.schedule().orElseThrow();
            Instant due = timing.next(schedule, now);
            JobRow known = stored.get(work.name());
            if (known == null) {
                fresh.add(JobRow.fresh(
                        ids.next(),
                        new JobRow.Key(owner.scope().id(), work.name(), ""),
                        true,
                        Timing.words(schedule),
                        "",
                        due,
                        now));
            } else if (!known.timing().equals(Timing.words(schedule))) {
                mapper.updateTiming(known.id(), Timing.words(schedule), due);
            } else {
                due = known.dueAt();
            }
            first = due.isBefore(first) ? due : first;
        }
        if (!fresh.isEmpty()) {
            mapper.insertAll(fresh);
        }
        return first;
    }

    /**
     * Begins to run what is due.
     *
     * @param heartbeat how often this node says that it lives while it runs something
     */
    public void start(Duration heartbeat) {
        LaneWork work = new LaneWork(owners::get, database, mapper, ids, timing, wall, node, () -> lanes != null);
        Lanes opened = new Lanes(database, wall, node, heartbeat, work::run);
        lanes = opened;
        owners.values().forEach(owner -> begin(owner, opened));
        opened.start();
    }

    /** Looks for work of an owner, after the transaction that asked for it. */
    void wake(String owner) {
        Lanes open = lanes;
        if (open != null && owners.containsKey(owner)) {
            open.wake(owner);
        }
    }

    /** Removes all that a purged plugin had to do. */
    public void forget(String owner) {
        database.inTransaction(() -> {
            mapper.deleteByOwner(owner);
            mapper.deleteRunsByOwner(owner);
            mapper.deleteLane(owner);
        });
    }

    /** Runs nothing more here; what runs is asked to end. */
    @Override
    public void close() {
        Lanes open = lanes;
        lanes = null;
        if (open != null) {
            owners.values().forEach(owner -> owner.running().ifPresent(run -> run.stop(Run.Stop.GOING)));
            open.close();
        }
    }
}
