package io.devquest.testkit.activity.diary;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface PageMapper {

    void insert(Id id, Id author, String title, String body, Instant at);

    void updateDeleted(Id id);

    List<DiaryPage> selectVisible(Viewer viewer, Collection<Id> ids);
}
