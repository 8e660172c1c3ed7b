package io.devquest.engine.revisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a version is redacted. */
record Redaction(@NotBlank @Size(max = 500) @Nullable String reason) {}
