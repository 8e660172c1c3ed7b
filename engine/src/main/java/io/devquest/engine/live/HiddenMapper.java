package io.devquest.engine.live;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;

interface HiddenMapper {

    Optional<Id> selectByAccount(Id account);

    int insert(Id account, Instant at);

    int deleteByAccount(Id account);
}
