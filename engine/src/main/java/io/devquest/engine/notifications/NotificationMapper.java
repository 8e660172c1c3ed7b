package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

interface NotificationMapper {

    /** How many unread ones of each count, as each of them sees it; those with none may be left out. */
    List<UnreadCount> selectUnreadCounts(Collection<Id> accounts, Collection<String> types, Collection<String> readers);

    void deleteByOwner(String owner);
}
