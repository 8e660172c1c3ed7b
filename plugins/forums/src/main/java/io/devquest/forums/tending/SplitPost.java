package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import java.time.Instant;

/** A post that goes into a topic of its own. */
record SplitPost(Id id, int number, Id authorId, Instant createdAt) {}
