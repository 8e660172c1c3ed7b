package io.devquest.engine.text.mention;

import io.devquest.api.data.Id;
import java.time.Instant;

/** An account and how old it is. */
record ReachedRow(Id id, Instant createdAt) {}
