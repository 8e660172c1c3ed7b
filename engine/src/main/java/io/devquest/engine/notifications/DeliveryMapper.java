package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface DeliveryMapper {

    /** Whose item that is. */
    Optional<String> selectOwner(Id content);

    /** Those of the accounts that may be told. */
    List<Recipient> selectByIds(Cause cause, Collection<Id> accounts, Collection<String> readers);

    /** Those who watch or track the object and may be told, in the order of their ids. */
    List<Recipient> selectWatching(Cause cause, Id after, int limit, Collection<String> readers);

    /** The unread groups that the cause belongs to; kept as they are until the transaction ends. */
    List<Unread> selectUnreadForUpdate(Cause cause, Long[] accounts);

    void updateGroups(Cause cause, boolean quiet, String mail, Collection<Id> ids);

    void insertGroups(Cause cause, int people, Collection<NewGroup> groups);

    void insertActors(Id actor, Collection<Id> ids);
}
