package io.devquest.engine.tags;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface TagMapper {

    List<TagRow> selectByNames(Collection<String> names);

    int insert(Id id, String name, boolean kept, Instant at);

    /** The tags of an item in their order. */
    List<Id> selectByContent(Id content);

    void deleteByContent(Id content);

    void insertTags(Id content, List<Id> tags);

    List<TaggedRow> selectByContents(Collection<Id> contents);

    List<TagWatchRow> selectWatching(Id content);
}
