package io.devquest.runner.run;

import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

interface RunMapper {

    /** 0 if the person is known already. */
    int insertPerson(Id person);

    /** Keeps the person's other requests waiting until the transaction ends. */
    Id selectPersonForUpdate(Id person);

    Lately selectLately(Id person, Instant since);

    long selectNextTurn(Id person);

    void insertRun(
            Id id,
            Id personId,
            String language,
            String purpose,
            String input,
            String contentHash,
            long turn,
            Instant createdAt);

    void insertSource(Id run, int position, SourceFile file);

    void insertTest(Id run, int position, CodeTest test);

    Optional<RunRow> selectById(Id id);

    /** How many are started up to this one, itself counted. */
    int selectPosition(long turn, Id id);

    List<OutcomeRow> selectOutcomes(Id run);

    /** The one whose turn it is, locked; none if others are taking the last ones. */
    Optional<RunRow> selectNextForUpdate();

    void updateStarted(Id id, String worker, Instant until);

    /** 0 if the run was given to somebody else. */
    int updateLease(Id id, String worker, Instant until);

    /** Puts back the runs whose workers are gone. */
    int updateLost(Instant now);

    /** 0 if the run was given to somebody else. */
    int updateFinished(Id id, String worker, Verdict verdict, String compilerOutput, Instant at);

    void insertOutcome(Id run, int position, OutcomeRow row);

    List<SourceFile> selectFiles(Id run);

    List<CodeTest> selectTests(Id run);

    /** The newest run of the same program with the same tests that can be taken for this one. */
    Optional<RunRow> selectSame(String hash, Instant since);

    int deleteBefore(Instant before);
}
