package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import java.util.Collection;
import java.util.Optional;

interface WatchMapper {

    int insert(Id account, Id object, WatchLevel level, boolean chosen);

    int updateChosen(Id account, Id object, WatchLevel level);

    /** Raises what was not chosen and is one of the lower levels. */
    int updateSuggested(Id account, Id object, WatchLevel level, Collection<String> lower);

    Optional<WatchLevel> selectLevel(Id account, Id object);

    void delete(Id account, Id object);

    void deleteByContentOwner(String owner);
}
