package io.devquest.engine.moderation.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A word to watch; as it is sent. */
record NewWord(
        @NotBlank @Size(max = 100) @Nullable String phrase,

        @NotNull @Pattern(regexp = "block|hold|flag|replace") @Nullable String action,

        @Size(max = 100) @Nullable String replacement) {

    NewWord {
        phrase = phrase == null ? null : phrase.strip();
        replacement = replacement == null ? "" : replacement.strip();
    }
}
