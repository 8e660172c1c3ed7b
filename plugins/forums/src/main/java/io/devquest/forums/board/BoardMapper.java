package io.devquest.forums.board;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface BoardMapper {

    /** The number of a board among those beside it. */
    record Place(Id id, int number) {}

    int insert(Id id, NewBoard board, @Nullable Id createdBy, Instant at);

    /** In the order of the list, parents before their children; after null from its start. */
    List<Board> selectAfter(Viewer viewer, @Nullable Id after, int limit);

    Optional<Board> selectBySlug(Viewer viewer, String slug);

    BoardSight selectSight(Viewer viewer, Id id);

    List<BoardItem> selectItems(Viewer viewer, Collection<Id> ids);

    List<BoardItem> selectDocuments(Collection<Id> ids);

    /** Locks them, in the order of their ids. */
    List<Id> selectForUpdate(Collection<Id> ids);

    /** Whoever may see them. */
    List<Board> selectChildren(Id parent);

    /** Those the viewer may see, in their order. */
    List<Board> selectWithin(Viewer viewer, Id parent);

    /** The board and those beside it, in their order. */
    List<Id> selectSiblings(Id id);

    void updateOrder(List<Place> places);

    /** Everything but its place; what is null stays. 0 if it has another version by now. */
    int updateText(Id id, BoardChange change, @Nullable String allowedTags);

    /** Puts it at the end of its new place, with an audience of its own. */
    void updateParent(Id id, @Nullable Id parent);

    void updateAudienceOfParent(Id id, boolean same);

    void updateDownVotes(Id id, boolean allowed);

    void updateKind(Id id, String kind);

    int updateCounts(Id id, int topics, int posts);

    int updateActivity(Id id, int topics, int posts, Instant at);
}
