package io.devquest.engine.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whom to invite. */
record NewInvitation(@NotNull @Size(max = 254) String email) {}
