package io.devquest.engine.users.relation;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.time.Instant;

/** Somebody began to follow somebody. */
@EventName("core.person.followed")
public record PersonFollowed(Id follower, Id followed, Instant followedAt) implements DomainEvent {}
