package io.devquest.engine.moderation.check;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface PublishedMapper {

    int updateTurn(Id account, Instant at);

    int insertTurn(Id account, Instant at);

    /** The account with its texts since then, the latest first; one row without a text if there is none. */
    List<WriterRow> selectWriter(Id account, Instant since, int limit);

    /** Texts that are the same or share a band. */
    List<PastText> selectAlike(long exact, int band0, int band1, int band2, int band3, int limit);

    void insert(
            Id id,
            Id account,
            String owner,
            boolean starts,
            boolean changes,
            TextState state,
            @Nullable Id content,
            long exact,
            long near,
            int band0,
            int band1,
            int band2,
            int band3,
            String hosts,
            Instant at);

    int updateState(Id id, TextState state, @Nullable Id content);

    int deleteById(Id id);

    int deleteByAge(Instant before, Instant decidedBefore);

    int deleteByOwner(String owner);
}
