package io.devquest.engine.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A note to be written about an account. */
record NewNote(@NotNull @Size(max = 2000) String body) {}
