package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import java.util.List;

interface TypeLevelMapper {

    /** What somebody has said of a type. */
    record TypeLevel(String type, WatchLevel level) {}

    List<TypeLevel> selectByAccount(Id account);

    int update(Id account, String type, WatchLevel level);

    int insert(Id account, String type, WatchLevel level);

    void delete(Id account, String type);

    void deleteByPrefix(String prefix);
}
