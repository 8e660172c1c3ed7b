package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface SortingMapper {

    void updateBoard(Id id, Id board);

    /** The posts of a topic in their order. */
    List<Id> selectPosts(Id topic);

    List<Id> selectNumbered(Id topic, Collection<Integer> numbers);

    List<SplitPost> selectSplit(Id topic, Collection<Id> ids);

    /** Gives the posts of one topic the numbers after the last one of another. */
    void updateMerged(Id from, Id into, int last);

    void updateGrown(Id from, Id into, int posts);

    void updateGone(Id from, Id into, Id by, Instant at);

    /** What led to one topic leads to another. */
    void updateLeading(Id from, Id into);

    void updateDuplicates(Id from, Id into);

    void insertTopic(Id id, Id boardId, String title, SplitPost first, SplitPost last, int posts);

    void updateSplit(Id id, Id from, Collection<Id> posts);

    void updateShrunk(Id id, int posts, int last);

    /** Says again when the newest post of a topic was written, and by whom. */
    void updateNewest(Id id);

    void updateBoardActivity(Id board);
}
