package io.devquest.engine.access.group;

import org.jspecify.annotations.Nullable;

/**
 * An invitation link to make; as it is sent. What is left out is as the community has set it.
 *
 * @param hours how long it holds
 * @param uses how many people may join by it
 */
record NewLink(@Nullable Integer hours, @Nullable Integer uses) {}
