package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.Notifications;
import io.devquest.api.notification.WatchLevel;
import io.devquest.engine.scope.Scope;

/** Who watches what, as one owner uses it. */
record ScopedNotifications(Scope scope, NotificationDesk desk) implements Notifications {

    @Override
    public void suggest(Id person, Id object, WatchLevel level) {
        throw new UnsupportedOperationException("Notifications of " + scope.id());
    }

    @Override
    public void choose(Id person, Id object, WatchLevel level) {
        throw new UnsupportedOperationException("Notifications of " + scope.id());
    }

    @Override
    public WatchLevel level(Id person, Id object) {
        throw new UnsupportedOperationException("Notifications of " + scope.id());
    }
}
