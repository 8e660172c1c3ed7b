package io.devquest.engine.text.preview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A text as it is so far. */
record Written(@NotNull @Size(max = 64_000) @Nullable String body) {}
