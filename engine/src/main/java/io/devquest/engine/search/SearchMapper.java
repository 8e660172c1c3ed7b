package io.devquest.engine.search;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

interface SearchMapper {

    List<IndexedContent> selectContents(Collection<Id> ids);

    /** Content items behind an id, in the order of ids. */
    List<IndexedContent> selectContentsAfter(long after, int limit);

    long selectContentCount();

    List<IndexedAudience> selectAudiences(Collection<Id> ids);

    /** Those of the items that are there and neither hidden nor removed. */
    List<Id> selectShown(Collection<Id> ids);

    List<SightRow> selectSights(Id account);
}
