package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Counts of comments beside their rows. */
interface TotalMapper {

    List<ItemTotal> selectByItems(Collection<Id> items);

    Optional<Integer> selectForUpdate(Id item);

    int insert(Id item, String itemType);

    int update(Id item, int by);

    void deleteByOwner(String prefix);

    List<Id> selectWrongTotals();

    void updateTotal(Id item);

    List<Id> selectWrongReplyCounts();

    Optional<Id> selectCommentForUpdate(Id comment);

    void updateReplyCount(Id comment);
}
