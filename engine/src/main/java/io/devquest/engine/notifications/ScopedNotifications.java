package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.Notifications;
import io.devquest.api.notification.WatchLevel;
import java.util.Map;

/** Who watches what, as plugins use it. */
record ScopedNotifications(Watches watches) implements Notifications {

    @Override
    public void suggest(Id person, Id object, WatchLevel level) {
        watches.suggest(person, object, level);
    }

    @Override
    public void choose(Id person, Id object, WatchLevel level) {
        watches.choose(person, object, level);
    }

    @Override
    public void move(Id from, Id to) {
        watches.move(from, to);
    }

    @Override
    public Map<Id, WatchLevel> levels(Id object) {
        return watches.levels(object);
    }

    @Override
    public WatchLevel level(Id person, Id object) {
        return watches.level(person, object);
    }
}
