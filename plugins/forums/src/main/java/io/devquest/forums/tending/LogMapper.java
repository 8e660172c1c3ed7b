package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;

interface LogMapper {

    void insert(List<NewLine> lines, Instant at);

    void updateCounts(List<NewLine> lines);

    /** The lines that stand below one of these posts. */
    List<LogRow> selectPlaced(Id topic, long from, long to, int limit);

    List<LogRow> selectPage(Id topic, Id after, int limit);
}
