package io.devquest.engine.tags;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What moderators do to tags. */
interface TagCareMapper {

    void insertKept(Id id, String name, Instant at);

    Optional<TagRow> selectByName(String name);

    List<Id> selectForUpdate(Id one, Id other);

    void updateDescription(Id id, String description);

    /** What has the tag. */
    List<Id> selectItems(Id tag);

    void updateItems(Id from, Id to);

    void deleteItems(Id from);

    void updateWatches(Id from, Id to);

    void deleteWatches(Id from);

    /** The tag and what was merged into it lead to another one from now on. */
    void updateSynonyms(Id from, Id to);

    int updateSynonym(Id id, @Nullable Id of);
}
