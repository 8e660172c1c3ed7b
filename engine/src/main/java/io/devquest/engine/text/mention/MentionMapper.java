package io.devquest.engine.text.mention;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

interface MentionMapper {

    /** Those of the people whom the viewer may reach, and the viewer. */
    List<ReachedRow> selectReachable(Viewer viewer, Collection<Id> people);
}
