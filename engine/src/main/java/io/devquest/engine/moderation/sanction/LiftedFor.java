package io.devquest.engine.moderation.sanction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a sanction is lifted; as it is sent. */
record LiftedFor(
        @NotBlank @Size(min = 3, max = 1_000) @Nullable String reason) {

    String why() {
        return reason == null ? "" : reason;
    }
}
