package io.devquest.forums.tending;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The board a topic belongs to, by its address; as it is sent. */
record NewPlace(@NotBlank @Nullable String board) {

    String slug() {
        return String.valueOf(board);
    }
}
