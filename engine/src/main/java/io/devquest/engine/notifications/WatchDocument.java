package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import java.util.Locale;

/** How much somebody hears of an object. */
record WatchDocument(Id object, String level) {

    static WatchDocument of(Id object, WatchLevel level) {
        return new WatchDocument(object, level.name().toLowerCase(Locale.ROOT));
    }
}
