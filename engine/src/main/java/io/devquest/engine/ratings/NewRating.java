package io.devquest.engine.ratings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** How many stars somebody gives. */
record NewRating(@NotNull @Min(1) @Max(5) @Nullable Integer stars) {

    /** Input that has passed its checks is never null. */
    int given() {
        return stars == null ? 0 : stars;
    }
}
