package io.devquest.engine.activity;

import io.devquest.api.access.Viewer;
import io.devquest.api.activity.Activity;
import io.devquest.api.data.Id;
import io.devquest.engine.events.LoggedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people did. Each feed is one statement, which decides what the viewer may see. */
interface ActivityMapper {

    void updateLastSeq(int count);

    long selectLastSeq();

    int insert(
            Id id,
            long seq,
            String owner,
            LoggedEvent event,
            Activity entry,
            @Nullable Id target,
            @Nullable String context);

    void deleteByOwner(String owner);

    int deleteWithoutObject();

    List<ActivityRow> selectAll(Viewer viewer, Running running, Window window);

    List<ActivityRow> selectByActor(Viewer viewer, Running running, Id actor, Window window);

    List<ActivityRow> selectByGroup(Viewer viewer, Running running, Id group, Window window);

    List<ActivityRow> selectByContext(Viewer viewer, Running running, String context, Window window);

    /** For signed-in people. */
    List<ActivityRow> selectFollowed(Viewer viewer, Running running, Window window);
}
