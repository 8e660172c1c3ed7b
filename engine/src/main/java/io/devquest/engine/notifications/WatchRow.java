package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;

/** What somebody said of a thing. */
record WatchRow(Id object, String contentType, WatchLevel level) {}
