package io.devquest.engine.votes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A reaction as it is sent, by its name; empty from a form, to take it back. */
record ReactionChoice(@NotNull @Size(max = 30) @Nullable String reaction) {

    /** As it is stored; null to take it back. */
    @Nullable String choice() {
        return reaction == null || reaction.isEmpty() ? null : reaction;
    }
}
