package io.devquest.engine.moderation.check;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;

interface WordMapper {

    List<WatchedWord> selectAll();

    int insert(Id id, String phrase, String key, WatchedWord.Action action, String replacement, Id by, Instant at);

    int deleteById(Id id);
}
