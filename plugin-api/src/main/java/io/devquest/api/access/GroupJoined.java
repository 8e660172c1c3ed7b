package io.devquest.api.access;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody became an active member of a group. */
@EventName("core.group.joined")
public record GroupJoined(Id groupId, Id personId) implements DomainEvent {}
