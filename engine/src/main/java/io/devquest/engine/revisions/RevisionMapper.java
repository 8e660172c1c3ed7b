package io.devquest.engine.revisions;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface RevisionMapper {

    /** The plugin an item belongs to; the item is locked. */
    Optional<String> selectOwnerForUpdate(Id content);

    Optional<RevisionRow> selectLatest(Id content);

    List<RevisionRow> selectPage(Id content, int before, int limit);

    Optional<RevisionRow> selectByNumber(Id content, int number);

    /** 1 if the viewer is of the audience of the item, whatever its state. */
    int countReachable(Viewer viewer, String type, Id content);

    void insert(RevisionRow revision);

    void updateText(Id content, int number, String title, String body);

    int updateRedacted(Id content, int number, @Nullable Instant at, @Nullable Id by, @Nullable String reason);
}
