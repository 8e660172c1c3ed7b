package io.devquest.engine.moderation.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An appeal of somebody who cannot sign in, with the secret of the mail they got; as the page sends it. */
record AppealByMail(
        @NotBlank @Size(max = 100) @Nullable String token,
        @NotBlank @Size(min = 3, max = 2_000) @Nullable String text) {}
