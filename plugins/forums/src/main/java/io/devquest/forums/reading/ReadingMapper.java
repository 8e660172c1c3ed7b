package io.devquest.forums.reading;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

interface ReadingMapper {

    /** 0 if there is none, or if it is that far already. */
    int updateUpTo(Id account, Id topic, int upTo, Instant at);

    /** Everything somebody has opened and not read to the end, as far as it is meant. */
    int updateAll(Id account, @Nullable Id board, @Nullable String context, @Nullable String tag, Instant at);

    /** Everything new that somebody has not opened, as far as it is meant and they may see it. */
    int insertNew(
            Viewer viewer,
            @Nullable Id board,
            @Nullable String context,
            @Nullable String tag,
            Instant since,
            Instant at);

    int insert(Id account, Id topic, int upTo, Instant at);
}
