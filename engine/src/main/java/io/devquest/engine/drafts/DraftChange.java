package io.devquest.engine.drafts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its form saves it.
 *
 * @param version the version it was made on; 0 for the first
 */
record DraftChange(
        @Size(max = 255) @Nullable String title,
        @NotNull @Size(max = 100_000) @Nullable String body,
        @Size(max = 2_000) @Nullable String more,

        @NotNull @Size(max = 500) @Pattern(regexp = "/(?![/\\\\])[^\\p{Cntrl}\\\\]*") @Nullable String url,

        @NotNull @Nullable Integer version) {

    DraftChange {
        // PostgreSQL stores no NUL
        title = title == null ? "" : title.replace("\u0000", "");
        body = body == null ? null : body.replace("\u0000", "");
        more = more == null ? "" : more.replace("\u0000", "");
    }
}
