package io.devquest.forums.board;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

interface BoardMapper {

    int insert(Id id, NewBoard board, Id createdBy, Instant at);

    List<Board> selectAfter(int sortOrder, Id id, int limit);

    Optional<Board> selectBySlug(String slug);

    int updateCounts(Id id, int topics, int posts);

    int updateActivity(Id id, int topics, int posts, Instant at);
}
