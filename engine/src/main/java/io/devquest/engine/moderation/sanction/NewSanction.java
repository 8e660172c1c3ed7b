package io.devquest.engine.moderation.sanction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A sanction to impose; as it is sent.
 *
 * @param sanction warning, silence, suspension or ban
 * @param days how long a silence or suspension lasts; without end if there is none
 */
record NewSanction(
        @NotBlank @Nullable String sanction,
        @NotBlank @Size(max = 300) @Nullable String rule,
        @NotBlank @Size(min = 3, max = 1_000) @Nullable String reason,
        @Min(1) @Max(3_650) @Nullable Integer days) {}
