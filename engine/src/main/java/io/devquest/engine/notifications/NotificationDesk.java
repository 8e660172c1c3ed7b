package io.devquest.engine.notifications;

import io.devquest.api.notification.Notification;
import io.devquest.api.notification.NotificationType;
import io.devquest.api.notification.Notifications;
import io.devquest.engine.events.LoggedEvent;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes what plugins want people to know. */
@Singleton
public final class NotificationDesk {

    @Inject
    public NotificationDesk() {}

    /** Who watches what, as one owner uses it. */
    public Notifications forScope(Scope scope) {
        return new ScopedNotifications(scope, this);
    }

    /** Makes kinds of notification known until the scope closes. */
    public void declare(Scope scope, NotificationType... types) {
        throw new UnsupportedOperationException("Notifications of " + scope.id());
    }

    /** Makes notifications of a fact, in the transaction of the calling thread. */
    public void deliver(Scope scope, LoggedEvent cause, List<Notification> notifications) {
        throw new UnsupportedOperationException("Notifications of " + scope.id());
    }
}
