package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;

/** What somebody said of an object. */
record ObjectLevel(Id account, WatchLevel level) {}
