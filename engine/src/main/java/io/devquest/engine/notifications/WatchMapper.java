package io.devquest.engine.notifications;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface WatchMapper {

    int insert(Id account, Id object, WatchLevel level, boolean chosen);

    int updateChosen(Id account, Id object, WatchLevel level);

    /** Raises what was not chosen and is one of the lower levels. */
    int updateSuggested(Id account, Id object, WatchLevel level, Collection<String> lower);

    /** Raises what was not chosen to what the same people have for another object. */
    void updateMoved(Id from, Id to);

    /** Gives an object the watchers of another one that have none for it. */
    void insertMoved(Id from, Id to);

    Optional<WatchLevel> selectLevel(Id account, Id object);

    List<ObjectLevel> selectByObject(Id object);

    Optional<String> selectType(Id object);

    /** What somebody said of things that they may still see, the newest things first. */
    List<WatchRow> selectPage(Viewer viewer, @Nullable Id before, int limit);

    /** Things that somebody said something of and that are gone. */
    List<Id> selectGone(int limit);

    int deleteByObjects(Collection<Id> objects);

    void delete(Id account, Id object);

    void deleteByContentOwner(String owner);
}
