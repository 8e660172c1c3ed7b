package io.devquest.engine.tags;

import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;

/** What somebody said of the tags of a thing. */
record TagWatchRow(Id account, WatchLevel level) {}
