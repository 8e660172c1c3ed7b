package io.devquest.engine.notifications;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import java.util.Locale;

/** A thing that somebody watches, tracks or has muted. */
public record WatchedThing(Id object, String title, String url, String level) {

    static WatchedThing of(ContentItem item, WatchLevel level) {
        return new WatchedThing(
                item.id(), item.title(), item.url(), level.name().toLowerCase(Locale.ROOT));
    }
}
