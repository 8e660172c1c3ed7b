package io.devquest.engine.activity;

import io.devquest.api.access.Viewer;
import io.devquest.api.activity.Activity;
import io.devquest.api.data.Id;
import io.devquest.engine.events.LoggedEvent;
import java.util.Collection;
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

    List<ActivityRow> selectAll(Viewer viewer, Collection<String> owners, Window window);

    List<ActivityRow> selectByActor(Viewer viewer, Collection<String> owners, Id actor, Window window);

    List<ActivityRow> selectByGroup(Viewer viewer, Collection<String> owners, Id group, Window window);

    List<ActivityRow> selectByContext(Viewer viewer, Collection<String> owners, String context, Window window);

    /** For signed-in people: reads every entry of the window, which must be a short one. */
    List<ActivityRow> selectFollowedLately(Viewer viewer, Collection<String> owners, Window window);

    /** For signed-in people: reads every entry of what they follow, so it must be little. */
    List<ActivityRow> selectFollowed(Viewer viewer, Collection<String> owners, Window window);
}
