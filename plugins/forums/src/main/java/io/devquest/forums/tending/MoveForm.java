package io.devquest.forums.tending;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The board a topic is to belong to, as its form sends it: with its tags in one line, empty for those it has. */
record MoveForm(
        @NotBlank @Nullable String board,
        @Size(max = 200) @Nullable String tags) {

    MoveForm {
        tags = Written.line(tags);
    }

    String slug() {
        return String.valueOf(board);
    }
}
