package io.devquest.runner.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has run in the last minutes.
 *
 * @param firstAt when the first of them was asked for; null if there is none
 */
record Lately(int runs, @Nullable Instant firstAt) {}
