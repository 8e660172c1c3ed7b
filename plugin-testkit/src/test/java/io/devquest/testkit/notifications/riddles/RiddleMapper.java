package io.devquest.testkit.notifications.riddles;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

interface RiddleMapper {

    void insert(Riddle riddle);

    void updateDeleted(Id id);

    List<Riddle> selectByIds(Viewer viewer, Collection<Id> ids);
}
