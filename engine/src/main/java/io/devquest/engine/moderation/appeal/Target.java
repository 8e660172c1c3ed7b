package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an appeal is about: a decided case or a sanction. */
record Target(
        Id id, String kind, @Nullable Id account, @Nullable Id decidedBy, Instant decidedAt) {}
