package io.devquest.engine.votes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A vote as it is sent: 1 for, -1 against; from a form also 0, to take it back. */
record VoteChoice(@NotNull @Min(-1) @Max(1) @Nullable Integer value) {

    /** As it is stored; null to take it back. */
    @Nullable String choice() {
        int sign = value == null ? 0 : value;
        return sign == 0 ? null : sign > 0 ? VoteKind.UP : VoteKind.DOWN;
    }
}
