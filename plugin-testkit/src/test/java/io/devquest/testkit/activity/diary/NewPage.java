package io.devquest.testkit.activity.diary;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is sent.
 *
 * @param audience public, members, staff or the id of a group
 * @param book the id of the page it belongs to
 * @param context such as lesson:loops
 */
record NewPage(
        @NotNull String title,
        @NotNull String body,
        @NotNull String audience,
        @Nullable String book,
        @Nullable String context) {}
