package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.NotificationType.Reach;
import io.devquest.api.notification.WatchLevel;
import org.jspecify.annotations.Nullable;

/** Somebody who may be told, and how much they want to hear; a level is null if they said nothing. */
record Recipient(
        Id account,
        @Nullable WatchLevel objectLevel,
        @Nullable WatchLevel typeLevel) {

    Reception reception(Reach reach) {
        return Reception.of(reach, objectLevel, typeLevel);
    }
}
