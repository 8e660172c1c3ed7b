package io.devquest.api.access;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody is no active member of a group any more: left, was removed or was banned. */
@EventName("core.group.left")
public record GroupLeft(Id groupId, Id personId) implements DomainEvent {}
