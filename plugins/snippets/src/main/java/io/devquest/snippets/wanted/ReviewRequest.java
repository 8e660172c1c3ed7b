package io.devquest.snippets.wanted;

import io.devquest.api.data.Id;
import io.devquest.snippets.shared.Author;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a review of a snippet is wanted.
 *
 * @param skills what a reviewer should know
 * @param reviewer who is at it; null if nobody is
 * @param takenUntil how long they have
 * @param yours true if that is the person who asks
 */
record ReviewRequest(
        Id snippetId,
        Instant askedAt,
        List<String> skills,
        @Nullable Author reviewer,
        @Nullable Instant takenUntil,
        boolean yours) {}
