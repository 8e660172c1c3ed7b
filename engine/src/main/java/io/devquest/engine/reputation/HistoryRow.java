package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry as its history shows it; skills joined by commas. */
record HistoryRow(
        Id id,
        String rule,
        boolean acted,
        int points,
        int counted,
        LocalDate grantedOn,
        Instant createdAt,
        @Nullable String why,
        @Nullable Id content,
        @Nullable String contentType,
        @Nullable String context,
        @Nullable String skills) {}
