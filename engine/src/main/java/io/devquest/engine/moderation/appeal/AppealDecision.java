package io.devquest.engine.moderation.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the second moderator decides, upheld or overturned, and why; as it is sent. */
record AppealDecision(
        @NotNull @Pattern(regexp = "upheld|overturned") @Nullable String outcome,

        @NotBlank @Size(min = 3, max = 1_000) @Nullable String reason) {

    boolean overturned() {
        return "overturned".equals(outcome);
    }

    String why() {
        return reason == null ? "" : reason;
    }
}
