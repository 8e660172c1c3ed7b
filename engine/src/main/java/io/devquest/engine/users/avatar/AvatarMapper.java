package io.devquest.engine.users.avatar;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;

interface AvatarMapper {

    int update(Id account, String hash, byte[] large, byte[] small, Instant at);

    int insert(Id account, String hash, byte[] large, byte[] small, Instant at);

    int deleteByAccount(Id account);

    Optional<AvatarRow> selectByHash(Id account, String hash, boolean small);
}
