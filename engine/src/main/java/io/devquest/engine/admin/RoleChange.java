package io.devquest.engine.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A role to be given or taken. */
record RoleChange(@NotNull @Size(max = 30) String role, boolean on) {}
