package io.devquest.forums.demo;

import io.devquest.api.data.Id;
import java.time.Instant;

interface DemoMapper {

    void updatePostTime(Id topicId, int number, Instant at);

    void updateTopicTimes(Id topicId, Instant started, Instant active);

    void updateBoardTimes();
}
