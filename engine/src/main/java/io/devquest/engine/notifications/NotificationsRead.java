package io.devquest.engine.notifications;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.List;

/**
 * Somebody has read notifications.
 *
 * @param unread how many count now, at most 100
 * @param ids which ones; empty for all
 */
@EventName("core.notification.read")
record NotificationsRead(long unread, List<Id> ids) implements DomainEvent {}
