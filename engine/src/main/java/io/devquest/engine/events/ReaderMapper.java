package io.devquest.engine.events;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface ReaderMapper {

    int insert(String reader, long position);

    List<ReaderPlace> selectPlaces();

    Optional<Long> selectPosition(String reader);

    Optional<Long> selectPositionForUpdate(String reader);

    void updatePosition(String reader, long position);

    /** Moves a place onwards, never back. */
    void updatePositionUpTo(String reader, long position);

    void deleteByOwner(String owner);

    int insertParked(String reader, Id event, String name, int attempts, String reason, Instant parkedAt);

    List<ParkedFact> selectParked(@Nullable Id afterEvent, @Nullable String afterReader, int limit);

    long selectParkedCount();

    boolean selectParkedExists(String reader, Id event);

    int updateParked(String reader, Id event, String reason, Instant now);

    int deleteParked(String reader, Id event);

    void deleteParkedByOwner(String owner);

    record ReaderPlace(String reader, long logPosition, long parked) {}
}
