package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A report; as it is sent.
 *
 * @param type the name of a content type, {@code person} or {@code group}
 * @param reason spam, insult, off_topic, cheating, personal_data, illegal or other
 */
record NewReport(
        @NotBlank @Size(max = 100) @Nullable String type,
        @NotNull @Nullable Id id,
        @NotBlank @Nullable String reason,
        @Size(max = 1_000) @Nullable String text) {}
