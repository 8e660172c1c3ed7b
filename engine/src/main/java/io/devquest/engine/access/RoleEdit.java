package io.devquest.engine.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to be said about a role from now on, and the version it had when that was written. */
record RoleEdit(
        @NotNull @Size(max = 60) String title,
        @Nullable @Size(max = 500) String description,
        int version) {}
