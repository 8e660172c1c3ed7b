package io.devquest.engine.drafts;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

interface DraftMapper {

    Optional<DraftRow> selectByName(Id account, String name);

    List<DraftRow> selectPage(Id account, Instant before, String name, int limit);

    int countByAccount(Id account);

    /** 0 if there is one. */
    int insert(DraftRow draft);

    /** 0 if the one that is there does not have the version before. */
    int update(DraftRow draft);

    int deleteByName(Id account, String name);

    int deleteByAge(Instant before);
}
