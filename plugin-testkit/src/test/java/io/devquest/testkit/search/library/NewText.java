package io.devquest.testkit.search.library;

import jakarta.validation.constraints.NotNull;

/** Another text of a book. */
record NewText(@NotNull String title, @NotNull String body) {}
