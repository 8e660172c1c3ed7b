package io.devquest.engine.activity.atom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has a private address.
 *
 * @param createdAt when it was made; null if there is none
 */
record FeedAddressState(@Nullable Instant createdAt) {}
