package io.devquest.forums.tending;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** How many days after its last post a topic of the board is closed, 0 for never; as it is sent. */
record BoardClosing(@NotNull @Min(0) @Max(3_650) @Nullable Integer days) {

    int quiet() {
        return days == null ? 0 : days;
    }
}
