package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An appeal; as it is sent.
 *
 * @param target the case or sanction it is about
 */
record NewAppeal(
        @NotNull @Nullable Id target,
        @NotBlank @Size(min = 3, max = 2_000) @Nullable String text) {}
