package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of topics, as its query takes it.
 *
 * @param board the only board; null for all
 * @param list the word of a {@link TopicList}
 * @param apart true if what is pinned stands elsewhere
 * @param since when the topics of it were started at the earliest
 * @param score with the id, where a page of the top begins
 * @param at with the id, where a page of another list begins
 */
record ListQuery(
        @Nullable Id board,
        String list,
        @Nullable String context,
        @Nullable String state,
        boolean apart,
        Instant since,
        long score,
        Instant at,
        Id id,
        int limit) {}
