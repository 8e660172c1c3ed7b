package io.devquest.engine.votes;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface VoteMapper {

    /** 0 if there is one already, or the viewer cannot see the item. */
    int insert(Viewer viewer, Id content, Id account, String kind, String choice, Instant at);

    Optional<String> selectForUpdate(Id content, Id account, String kind);

    /** 0 if the viewer cannot see the item. */
    int updateChoice(Viewer viewer, Id content, Id account, String kind, String choice, Instant at);

    int deleteByVoter(Id content, Id account, String kind);

    int updateCount(Id content, String kind, String choice, int change);

    int insertCount(Id content, String kind, String choice);

    /** 0 if there is no row for the day yet, or no room. */
    int updateDay(Id account, LocalDate day, String kind, long cap);

    int insertDay(Id account, LocalDate day, String kind);

    int deleteDaysBefore(LocalDate day);

    List<TallyRow> selectTallies(@Nullable Id account, Collection<Id> contents);

    /** Those who chose a reaction and whom the viewer may meet, if they may see the item. */
    List<Id> selectReacted(Viewer viewer, Id content, String choice, Id after, int limit);
}
