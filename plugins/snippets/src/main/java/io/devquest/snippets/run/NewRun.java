package io.devquest.snippets.run;

import io.devquest.snippets.shared.Written;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What to run; as it is sent.
 *
 * @param revision the latest one if it is left out
 * @param language that of the first file that can be run if it is left out
 * @param input what the program reads from standard input
 */
record NewRun(
        @Min(1) @Nullable Integer revision,
        @Size(max = 40) @Nullable String language,
        @Size(max = LONGEST) @Nullable String input) {

    private static final int LONGEST = 65_536;

    NewRun {
        language = language == null || language.isBlank() ? null : language.strip();
        input = input == null ? "" : Written.body(input);
    }
}
