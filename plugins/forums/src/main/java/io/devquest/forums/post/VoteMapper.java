package io.devquest.forums.post;

import io.devquest.api.data.Id;
import java.time.Instant;

interface VoteMapper {

    int insert(Id postId, Id accountId, Instant at);

    int deleteByVoter(Id postId, Id accountId);

    int updateCount(Id postId, int change);

    int selectCount(Id postId);
}
