package io.devquest.testkit.search.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Books that share an audience.
 *
 * @param audience public, members, staff, group:… or person:…
 */
record NewBooks(
        @NotNull List<@Valid NewBook> books, @NotNull String audience) {}
