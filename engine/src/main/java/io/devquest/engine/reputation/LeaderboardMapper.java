package io.devquest.engine.reputation;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface LeaderboardMapper {

    List<PlaceRow> selectPage(
            Viewer viewer,
            @Nullable LocalDate from,
            @Nullable Id group,
            @Nullable Long points,
            @Nullable Id account,
            int limit);

    /** The viewer and as many above and below as the distance says. */
    List<PlaceRow> selectAround(Viewer viewer, @Nullable LocalDate from, @Nullable Id group, int distance);
}
