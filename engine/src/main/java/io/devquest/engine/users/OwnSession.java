package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;

/** A session as its owner sees it. */
record OwnSession(Id id, String userAgent, String address, Instant createdAt, Instant lastSeenAt) {}
