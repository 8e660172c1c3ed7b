package io.devquest.engine.moderation.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An appeal as the page sends it; its address says what it is about. */
record AppealText(
        @NotBlank @Size(min = 3, max = 2_000) @Nullable String text) {}
