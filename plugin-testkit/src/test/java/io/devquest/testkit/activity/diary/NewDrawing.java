package io.devquest.testkit.activity.diary;

import jakarta.validation.constraints.NotNull;

/**
 * A drawing that the diary makes by itself.
 *
 * @param side in pixels; 0 for a file that says it is a drawing and is a web page
 * @param hurried whether it is made inside a transaction
 */
record NewDrawing(@NotNull String name, int side, boolean hurried) {}
