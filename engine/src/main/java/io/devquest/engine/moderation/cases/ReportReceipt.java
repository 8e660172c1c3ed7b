package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import java.time.Instant;

/** What somebody who reported gets: that it has arrived, and no more than that. */
record ReportReceipt(Id id, Instant createdAt) {}
