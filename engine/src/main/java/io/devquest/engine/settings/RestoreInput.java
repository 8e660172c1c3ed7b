package io.devquest.engine.settings;

import io.devquest.api.data.Id;
import jakarta.validation.constraints.NotNull;

/** @param change the change before which it was as it should be again */
record RestoreInput(@NotNull Id change) {}
