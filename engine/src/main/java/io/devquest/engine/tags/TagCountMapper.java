package io.devquest.engine.tags;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How many things have a tag. Rows are locked in the order of their tags before they change. */
interface TagCountMapper {

    /** The kind of audience of an item that is shown; empty if it is hidden or none. */
    Optional<String> selectAudienceKind(Id content);

    void insertMissing(String type, Collection<Id> tags);

    /** Counts of all types that uses of the tags have or lack. */
    void insertMissingOf(Collection<Id> tags);

    List<Id> selectForUpdate(Collection<Id> tags);

    void update(String type, Collection<Id> tags, int open, int member);

    /** Counts again from the rows. */
    void updateAgain(Collection<Id> tags);

    List<Id> selectByAudience(Id audience);

    List<Id> selectWrong();
}
