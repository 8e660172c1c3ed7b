package io.devquest.testkit.search.library;

import io.devquest.api.data.Id;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A book as it is sent.
 *
 * @param tags with blanks between them
 * @param series the book it is a part of
 */
record NewBook(
        @NotNull String title,
        @NotNull String body,
        @Nullable String tags,
        @Nullable Id series,
        @Nullable String language,
        @Nullable Instant madeAt) {}
