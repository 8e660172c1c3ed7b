package io.devquest.forums.tending;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** How many seconds one person waits between two posts, 0 for no wait, a day at most; as it is sent. */
record SlowMode(@NotNull @Min(0) @Max(86_400) @Nullable Integer seconds) {

    int pause() {
        return seconds == null ? 0 : seconds;
    }
}
