package io.devquest.engine.events;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

interface TrailMapper {

    /** Empty while the log has no id. */
    Optional<Trail.State> selectState();

    void updateLogId(Id id);

    List<Trail.Step> selectAfter(long position, String name, int limit);

    List<String> selectNews(long position, String name, int limit);

    Optional<Instant> selectAt(long position);
}
