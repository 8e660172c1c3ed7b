package io.devquest.courses.attempt;

import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface AttemptMapper {

    /** An attempt without its files. */
    record AttemptRow(
            Id id,
            Id runId,
            Id exerciseId,
            @Nullable Verdict verdict,
            Instant createdAt,
            @Nullable Instant finishedAt) {}

    /** A file of an attempt. */
    record AttemptFileRow(Id exerciseId, String name, String content) {}

    void insert(Id id, Id person, Id exercise, Id run, Instant at);

    void insertFiles(Id attempt, List<SourceFile> files);

    /** 0 if it is another's run, or has its verdict already. */
    int updateVerdict(Id id, Id run, Verdict verdict, Instant at);

    Id selectExercise(Id attempt);

    Optional<AttemptRow> selectById(Id id, Id person, Id exercise);

    List<SourceFile> selectFiles(Id attempt);

    /** The person's newest attempt at each exercise of a lesson. */
    List<AttemptRow> selectLatest(Id lesson, @Nullable Id person);

    List<AttemptFileRow> selectLatestFiles(Id lesson, @Nullable Id person);

    List<CodeTest> selectTests(Id exercise);
}
