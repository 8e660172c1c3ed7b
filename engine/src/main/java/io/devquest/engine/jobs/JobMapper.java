package io.devquest.engine.jobs;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface JobMapper {

    int insert(JobRow row);

    void insertAll(List<JobRow> rows);

    List<JobRow> selectRecurring(String owner);

    Optional<JobRow> selectDue(String owner, Collection<String> names, Instant now);

    Optional<Instant> selectNext(String owner, Collection<String> names);

    Optional<JobRow> selectById(Id id);

    Optional<JobRow> selectLocked(Id id);

    List<JobRow> selectByRecurring(boolean recurring, @Nullable String state, @Nullable Id after, int limit);

    List<JobLine.Count> selectCounts();

    int updateAsked(JobRow row);

    void updateTiming(Id id, String timing, Instant dueAt);

    void updateDue(Id id, Instant dueAt);

    void updatePaused(Id id, boolean paused);

    void updateCancelAsked(Id id);

    void updateRetry(Id id, Instant dueAt);

    /** Says that it runs, or how far it has come. */
    void updateProgress(Id id, Instant startedAt, String node, long done, long total, String words);

    Optional<Boolean> selectCancelAsked(Id id);

    /** Only if nobody has asked for it again since it was read. */
    int updateRun(JobRow row);

    void updateAgain(Id id);

    int deleteDone(Id id, long revision);

    int deleteById(Id id);

    int deleteByKey(String owner, String name, String uniqueKey);

    void deleteByOwner(String owner);

    void insertRun(JobRun run);

    List<JobRun> selectRuns(@Nullable Id after, int limit);

    int deleteRunsBefore(Instant before);

    int deleteRunsBeyond(int kept);

    void deleteRunsByOwner(String owner);

    void deleteLane(String owner);
}
