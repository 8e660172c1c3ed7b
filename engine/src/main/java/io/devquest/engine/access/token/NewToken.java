package io.devquest.engine.access.token;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** A token somebody wants. */
record NewToken(
        @NotNull @Size(max = 60) String name,
        @NotNull @Size(max = 100) List<String> scopes,
        @NotNull Instant expiresAt) {}
