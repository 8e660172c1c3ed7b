package io.devquest.forums.tending;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board a topic belongs to; as it is sent.
 *
 * @param board its address
 * @param tags what the topic has from then on, as the board asks; if they are left out it keeps its own
 */
record NewPlace(
        @NotBlank @Nullable String board,
        @Size(max = 5) @Nullable List<@NotNull @Size(max = 60) @Nullable String> tags) {

    NewPlace {
        tags = Written.tags(tags);
    }

    String slug() {
        return String.valueOf(board);
    }

    @Nullable List<String> newTags() {
        return tags == null ? null : List.copyOf(tags);
    }
}
