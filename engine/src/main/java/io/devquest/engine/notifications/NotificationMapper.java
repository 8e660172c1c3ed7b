package io.devquest.engine.notifications;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface NotificationMapper {

    /** How many unread ones of each count, as each of them sees it. */
    List<UnreadCount> selectUnreadCounts(Collection<Id> accounts, Running running, Collection<String> readers);

    /** How many unread ones count, and where the person's channel is; both at the same moment. */
    InboxRow selectInbox(Viewer viewer, Running running, String channel, @Nullable Id object);

    List<NotificationRow> selectPage(
            Viewer viewer, Running running, boolean unread, @Nullable Instant before, @Nullable Id id, int limit);

    Optional<NotificationRow> selectById(Viewer viewer, Running running, Id id);

    /** Unread ones; those that somebody is just adding to are left out, because that is news. */
    List<Id> selectUnreadForUpdate(Id account, Running running, @Nullable Id object, int limit);

    int updateRead(Id account, Collection<Id> ids, Instant at);

    int deleteRead(Instant before, int limit);

    List<Id> selectAccountsOver(int most);

    /** The oldest ones of somebody who has more than that many. */
    List<Id> selectBeyond(Id account, int most, int limit);

    int deleteByIds(Collection<Id> ids);

    void deleteByOwner(String owner);
}
