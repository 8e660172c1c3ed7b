package io.devquest.engine.access.group;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** Somebody who had asked was let into a group. */
@EventName("core.group.admitted")
record GroupAdmitted(Id groupId, Id personId, Id by) implements DomainEvent {}
