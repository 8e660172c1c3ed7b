package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/** A second moderator has looked at a decision. */
@EventName("core.appeal.decided")
record AppealDecided(Id appeal, Id account, boolean overturned, String answer) implements DomainEvent {}
