package io.devquest.forums.board;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How people vote in a board; as it is sent.
 *
 * @param down true if they may vote against posts as well
 */
public record BoardVotes(@NotNull @Nullable Boolean down) {

    boolean allowed() {
        return Boolean.TRUE.equals(down);
    }
}
