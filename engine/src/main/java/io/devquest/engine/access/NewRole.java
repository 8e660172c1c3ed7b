package io.devquest.engine.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A role to be made. */
record NewRole(
        @NotNull @Size(max = 30) String name,
        @NotNull @Size(max = 60) String title,
        @Nullable @Size(max = 500) String description) {}
