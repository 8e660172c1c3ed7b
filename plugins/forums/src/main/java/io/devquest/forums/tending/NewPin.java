package io.devquest.forums.tending;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a topic is pinned; as it is sent.
 *
 * @param where {@code board} or {@code everywhere}; its board if nothing is said
 * @param until when that ends; null if somebody has to end it
 */
record NewPin(
        @Pattern(regexp = "board|everywhere", message = "Say board or everywhere.") @Nullable String where,

        @Nullable Instant until) {

    boolean everywhere() {
        return Tending.EVERYWHERE.equals(where);
    }
}
