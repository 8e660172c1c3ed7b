package io.devquest.engine.access.group;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface LinkMapper {

    void insert(LinkRow link, String tokenHash);

    Optional<LinkRow> selectByToken(String tokenHash);

    /** The links of a group that still hold, newest first. */
    List<LinkRow> selectByGroup(Id group, Instant now, @Nullable Id after, int limit);

    /** Takes a use if one is left. */
    int updateUsed(Id id, Instant now);

    int deleteById(Id group, Id id);

    void deleteByCreator(Id group, Id account);

    void deleteByCreatorEverywhere(Id account);

    void deleteByExpiry(Instant now);
}
