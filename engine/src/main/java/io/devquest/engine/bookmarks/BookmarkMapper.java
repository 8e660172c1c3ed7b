package io.devquest.engine.bookmarks;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface BookmarkMapper {

    List<Id> selectKept(Id account, Collection<Id> items);

    Optional<BookmarkRow> selectByItem(Id account, Id item);

    Optional<BookmarkRow> selectById(Id id);

    List<BookmarkRow> selectPage(Id account, @Nullable String type, @Nullable String words, Id before, int limit);

    List<String> selectTypes(Id account);

    int selectCount(Id account);

    int insert(Id id, Id account, Id item, String itemType, Instant createdAt);

    int update(Id account, Id item, String note, @Nullable Instant remindAt);

    int delete(Id account, Id item);

    List<BookmarkRow> selectDueForUpdate(Instant now, int limit);

    void updateReminded(Id id, Instant at);

    void updateRemindAt(Id id, Instant at);

    void deleteByOwner(String prefix);
}
