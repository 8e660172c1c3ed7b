package io.devquest.forums.board;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;

interface ModeratorMapper {

    /** 0 if the person moderates the board already. */
    int insert(Id board, Id person, Id by, Instant at);

    /** 0 if the person does not moderate the board. */
    int deleteById(Id board, Id person);

    /** The longest appointed first. */
    List<Id> selectByBoard(Id board);

    /** The board, or the one it stands in. */
    boolean selectModerates(Id board, Id person);

    boolean selectModeratesTopic(Id topic, Id person);

    boolean selectModeratesPost(Id post, Id person);
}
