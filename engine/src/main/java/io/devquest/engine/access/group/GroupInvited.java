package io.devquest.engine.access.group;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody who runs a group keeps a place in it for somebody. */
@EventName("core.group.invited")
record GroupInvited(Id groupId, Id personId, Id by) implements DomainEvent {}
