package io.devquest.engine.moderation.cases;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A report as the page sends it; its address says what it is about. */
record ReportForm(
        @Nullable String reason,
        @Size(max = 1_000) @Nullable String text) {}
