package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.util.List;

interface LogMapper {

    void insert(List<NewLine> lines, Instant at);

    void updateCounts(List<NewLine> lines);

    /** The lines that stand below one of these posts. */
    List<LogRow> selectPlaced(Viewer viewer, Id topic, long from, long to, int limit);

    List<LogRow> selectPage(Viewer viewer, Id topic, Id after, int limit);
}
