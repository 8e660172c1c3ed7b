package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of core.appeal. */
record AppealRow(
        Id id,
        Id target,
        String kind,
        Id account,
        String text,
        String state,
        @Nullable Id firstBy,
        @Nullable Id decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String answer,
        Instant filedAt) {}
