package io.devquest.forums.board;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface BoardMapper {

    int insert(Id id, NewBoard board, Id createdBy, Instant at);

    List<Board> selectAfter(Viewer viewer, int sortOrder, Id id, int limit);

    Optional<Board> selectBySlug(Viewer viewer, String slug);

    List<BoardItem> selectItems(Viewer viewer, Collection<Id> ids);

    List<BoardItem> selectDocuments(Collection<Id> ids);

    void updateDownVotes(Id id, boolean allowed);

    void updateKind(Id id, String kind);

    int updateCounts(Id id, int topics, int posts);

    int updateActivity(Id id, int topics, int posts, Instant at);
}
