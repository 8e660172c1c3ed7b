package io.devquest.testkit.search.library;

import jakarta.validation.constraints.NotNull;

/** Another audience of a book. */
record NewReaders(@NotNull String audience) {}
