package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points that somebody got or lost.
 *
 * @param text why, in the language of whoever reads
 * @param points what the rule says; its negative if it was taken back
 * @param counted what really counts
 * @param capped true if a cap left less than the rule says
 * @param day the UTC day it counts for
 * @param reversed why it was taken back: withdrawn, content or account; null if it was not
 * @param title of what it is for; null if that is not to be seen
 * @param url where that is
 * @param context what it is about in the learning world, if anything
 */
public record HistoryDocument(
        Id id,
        String rule,
        String text,
        int points,
        int counted,
        boolean capped,
        LocalDate day,
        Instant createdAt,
        @Nullable String reversed,
        @Nullable String title,
        @Nullable String url,
        @Nullable String context,
        List<String> skills) {}
