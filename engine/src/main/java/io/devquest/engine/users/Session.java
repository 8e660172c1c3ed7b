package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.time.Instant;

/** A person who is signed in on one browser. */
public record Session(Id id, Actor actor, Instant expiresAt) {}
