package io.devquest.engine.notifications;

/**
 * How many unread notifications count.
 *
 * @param unread at most 100
 */
record CountDocument(long unread) {}
