package io.devquest.engine.reputation;

import io.devquest.api.data.Id;

interface GameModeMapper {

    String selectMode(Id account);

    void updateMode(Id account, String mode);
}
