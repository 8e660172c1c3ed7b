package io.devquest.engine.events;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;

interface ReaderMapper {

    int insert(String reader, long position);

    Optional<Long> selectPosition(String reader);

    Optional<Long> selectPositionForUpdate(String reader);

    void updatePosition(String reader, long position);

    void deleteByOwner(String owner);

    int insertParked(String reader, Id event, String name, String reason, Instant parkedAt);

    void deleteParkedByOwner(String owner);

    long selectParkedCount(String owner);
}
