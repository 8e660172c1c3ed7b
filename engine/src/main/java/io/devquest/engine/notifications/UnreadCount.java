package io.devquest.engine.notifications;

import io.devquest.api.data.Id;

/** How many unread notifications of somebody count, at most 100. */
record UnreadCount(Id account, long unread) {}
