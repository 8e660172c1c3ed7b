package io.devquest.engine.notifications;

/** What every page of somebody shows of their centre, from one statement. */
record InboxRow(long unread, long position, boolean objectUnread) {}
