package io.devquest.engine.ratings;

import io.devquest.api.rating.RatingSummary;
import org.jspecify.annotations.Nullable;

/**
 * How an item is rated, as one person reads it.
 *
 * @param mine what this person gave it, 1 to 5; null if nothing
 */
public record RatingDocument(
        RatingSummary summary, @Nullable Integer mine) {}
