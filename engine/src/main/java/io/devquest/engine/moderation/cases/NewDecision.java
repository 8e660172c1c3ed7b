package io.devquest.engine.moderation.cases;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator decides; as it is sent.
 *
 * @param action one of those the case offers
 * @param rule the rule of the community it is about
 * @param reason what both sides are told
 * @param version the version of the case that was looked at
 * @param sanction what is imposed on the author as well, if anything
 * @param days how long that lasts
 */
record NewDecision(
        @NotBlank @Nullable String action,
        @NotBlank @Size(max = 300) @Nullable String rule,
        @NotBlank @Size(min = 3, max = 1_000) @Nullable String reason,
        @NotNull @Nullable Integer version,
        @Nullable String sanction,
        @Min(1) @Max(3_650) @Nullable Integer days) {}
