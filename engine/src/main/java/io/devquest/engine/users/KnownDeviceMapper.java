package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;

interface KnownDeviceMapper {

    int insert(String deviceHash, Id account, Instant seenAt);

    int updateSeen(String deviceHash, Id account, Instant seenAt);

    List<Id> selectAccountsByDevice(String deviceHash);

    int deleteByAccount(Id account);

    int deleteByTime(Instant before);
}
