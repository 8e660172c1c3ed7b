package io.devquest.engine.moderation.cases;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The version of a case that somebody looked at; as it is sent. */
record CaseVersion(@NotNull @Nullable Integer version) {}
