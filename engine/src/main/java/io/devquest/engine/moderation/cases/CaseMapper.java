package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface CaseMapper {

    /** 0 if a case is open about the thing. */
    int insert(CaseRow opened, String openKey);

    /** The open case about a thing, locked until the transaction ends. */
    Optional<CaseRow> selectOpenForUpdate(String openKey);

    Optional<CaseRow> selectById(Id id);

    Optional<CaseRow> selectByIdForUpdate(Id id);

    /** By priority, the oldest first among equals. */
    List<CaseRow> selectPage(CaseFilter filter, @Nullable Long priority, @Nullable Id after, int limit);

    /**
     * What was decided about somebody, the latest first.
     *
     * @param upheld only what the reports were right about
     */
    List<CaseRow> selectDecidedByAuthor(Id author, boolean upheld, @Nullable Id before, int limit);

    long countOpen();

    void updateReported(Id id, String reason, int weight, int priority, boolean hidden);

    void updatePriority(Id id, int priority);

    /** How many were open about these things. */
    int deleteOpen(List<String> openKeys);

    int updateClaimed(Id id, @Nullable Id by, int version);

    void updateDecided(
            Id id,
            String openKey,
            @Nullable Id by,
            Instant at,
            String action,
            String rule,
            String note,
            boolean hidden);

    /** What was said about the things of a plugin; its reports go with it. */
    void deleteByOwner(String owner);

    void updateOverturned(Id id, boolean hidden);
}
