package io.devquest.engine.notifications;

import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.notification.Notifications;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.LoggedEvent;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Takes what plugins want people to know. */
@Singleton
public final class NotificationDesk {

    private final Transactions transactions;
    private final NotificationTypes types;
    private final Delivery delivery;
    private final Announcements announcements;
    private final Watches watches;
    private final NotificationMapper notifications;
    private final WatchMapper watchRows;
    private final TypeLevelMapper levels;

    @Inject
    NotificationDesk(
            Transactions transactions,
            OwnerMappers mappers,
            NotificationTypes types,
            Delivery delivery,
            Announcements announcements,
            Watches watches) {
        this.transactions = transactions;
        this.types = types;
        this.delivery = delivery;
        this.announcements = announcements;
        this.watches = watches;
        this.notifications = mappers.mapper(NotificationMapper.class);
        this.watchRows = mappers.mapper(WatchMapper.class);
        this.levels = mappers.mapper(TypeLevelMapper.class);
    }

    /** Who watches what, as one owner uses it. */
    public Notifications forScope(Scope scope) {
        return new ScopedNotifications(watches);
    }

    /** Makes kinds of notification known until the scope closes. */
    public void declare(Scope scope, NotificationType... added) {
        types.declare(scope, added);
    }

    /** Makes notifications of a fact, in the transaction of the calling thread. */
    public void deliver(Scope scope, LoggedEvent cause, List<Notification> told) {
        transactions.requireActive();
        List<Delivered> delivered = new ArrayList<>();
        for (Notification notification : told) {
            NotificationTypes.Declared known = types.find(notification.type())
                    .filter(declared -> declared.owner().equals(scope.id()))
                    .orElseThrow(() -> new IllegalArgumentException("The notification type " + notification.type()
                            + " of " + cause.name() + " is not one that " + scope.id() + " has declared"));
            delivered.addAll(delivery.deliver(scope.id(), known.type(), notification));
        }
        if (!delivered.isEmpty()) {
            announcements.added(delivered);
        }
    }

    /** Forgets what a purged plugin told people, and what they said about it; before its items are forgotten. */
    public void forget(String owner) {
        transactions.inTransaction(() -> {
            notifications.deleteByOwner(owner);
            levels.deleteByPrefix(owner + ".");
            watchRows.deleteByContentOwner(owner);
        });
    }
}
