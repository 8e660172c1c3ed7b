package io.devquest.engine.tags;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a tag means, in a sentence. */
record TagText(@NotNull @Size(max = 300) @Nullable String description) {

    TagText {
        description = description == null
                ? null
                : description.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    String text() {
        return description == null ? "" : description;
    }
}
