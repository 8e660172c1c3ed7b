package io.devquest.engine.tags;

import io.devquest.api.data.Id;
import java.util.List;
import java.util.Optional;

/** What readers see of tags: only those that are kept, or that something has which they may see. */
interface TagListMapper {

    List<TagLine> selectPage(TagQuery query, long uses, Id id, int limit);

    Optional<TagLine> selectByName(TagQuery query, String name);

    Optional<String> selectCanonical(String name);

    List<String> selectSynonyms(Id tag);

    List<ItemRow> selectItems(TagQuery query, Id tag, Id before, int limit);

    void insertWatch(Id account, Id tag, String level);

    int updateWatch(Id account, Id tag, String level);

    void deleteWatch(Id account, Id tag);
}
