package io.devquest.snippets.wanted;

import io.devquest.snippets.snippet.Snippet;
import java.time.Instant;

/**
 * A snippet of which somebody wants a review.
 *
 * @param skilled true if whoever asks has shown to know what it takes
 * @param yours true if they have taken it
 */
record Wanted(Snippet snippet, Instant askedAt, boolean skilled, boolean yours) {}
