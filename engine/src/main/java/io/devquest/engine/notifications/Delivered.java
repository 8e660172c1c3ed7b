package io.devquest.engine.notifications;

import io.devquest.api.data.Id;

/** What somebody has in their centre after a cause: how many people acted, and whether it counts. */
record Delivered(Cause cause, Id account, Id id, int people, boolean quiet) {}
