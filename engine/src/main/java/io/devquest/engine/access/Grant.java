package io.devquest.engine.access;

import jakarta.validation.constraints.NotNull;

/** Whether a role has a permission from now on. */
record Grant(@NotNull Boolean granted) {}
