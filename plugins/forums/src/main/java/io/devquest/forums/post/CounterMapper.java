package io.devquest.forums.post;

import io.devquest.api.data.Id;
import java.util.List;

/** Finds and mends counters that do not say what the rows say. Each row is locked before it is counted again. */
interface CounterMapper {

    List<Id> selectWrongTopics();

    Id selectTopicForUpdate(Id id);

    int updateTopic(Id id);

    List<Id> selectWrongProblems();

    void updateProblem(Id id);

    List<Id> selectWrongBoards();

    Id selectBoardForUpdate(Id id);

    int updateBoard(Id id);
}
