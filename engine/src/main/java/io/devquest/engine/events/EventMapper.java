package io.devquest.engine.events;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface EventMapper {

    void insert(EventRow event);

    int updateChannelToNext(String channel);

    int insertChannel(String channel);

    /** Gives the channels of the latest facts at least the numbers that these facts have. */
    int updateChannelsBehind(int latest);

    Optional<Long> selectChannelPosition(String channel);

    Optional<Long> selectOldestInChannel(String channel);

    Optional<EventRow> selectById(Id id);

    /** Those that carry the text of what is not shown come without it, under another name. */
    List<EventRow> selectByChannelAfter(String channel, long after, int limit);

    /** True if the item is there and neither hidden nor removed. */
    boolean selectShown(Id content);

    /** Those of these names whose place is over {@code after} and not over {@code upTo}, in order. */
    List<EventRow> selectByNames(Collection<String> names, long after, long upTo, int limit);

    List<Unplaced> selectUnplaced(int limit);

    long selectLastPositionForUpdate();

    LogEnd selectEnd();

    void updateLastPosition(long position);

    void updatePositions(List<Placed> placed);

    /** The facts from the start of the log on, or behind a place. */
    List<OldFact> selectOldest(long after, long upTo, int limit);

    void deleteByIds(Collection<Id> ids);

    /** Remembers that facts up to there are missing; whoever has a place of its own before it has missed some. */
    void updateRemovedUpTo(long position);

    void deleteByOwner(String owner);

    void deleteChannelsByOwner(String owner);

    /** Where the log ends, and whether there is more that has no place yet. */
    record LogEnd(long lastPosition, boolean unplaced) {}

    void insertAll(List<EventRow> events);

    void insertChannels(Collection<String> channels);

    /** In the order of their names, so that two transactions cannot wait for each other. */
    List<ChannelRow> selectChannelsForUpdate(Collection<String> channels);

    void updateChannelsToNext(Collection<String> channels);

    record ChannelRow(String name, long seq) {}

    record Unplaced(
            Id id,
            String name,
            @Nullable String channel,
            @Nullable Long seq) {}

    record OldFact(Id id, long logPosition, Instant publishedAt, boolean parked) {}

    record Placed(Id id, long position) {}
}
