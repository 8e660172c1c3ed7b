package io.devquest.engine.moderation.sanction;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something was imposed on a person. */
@EventName("core.sanction.imposed")
record SanctionImposed(
        Id sanction,
        Id account,
        String kind,
        String rule,
        String reason,
        @Nullable Instant endsAt) implements DomainEvent {}
