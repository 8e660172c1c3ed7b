package io.devquest.courses.author;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of a course, as the form sends it. */
record SavedFile(
        @NotBlank @Nullable String version,
        @NotBlank @Size(max = 300) @Nullable String path,
        @NotNull @Size(max = 1_000_000) @Nullable String text) {

    String requireVersion() {
        return Objects.requireNonNull(version);
    }

    String requirePath() {
        return Objects.requireNonNull(path);
    }

    String requireText() {
        return Objects.requireNonNull(text);
    }
}
