package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Rank;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change to somebody's membership; as it is sent. What is left out stays.
 *
 * @param rank what they become
 * @param banned true to keep them out, false to allow them back
 */
record MemberChange(
        @Pattern(regexp = MemberChange.RANK, message = "Say member, moderator or owner.") @Nullable String rank,

        @Nullable Boolean banned) {

    static final String RANK = "member|moderator|owner";

    Optional<Rank> chosenRank() {
        return Optional.ofNullable(rank).map(text -> Rank.valueOf(text.toUpperCase(Locale.ROOT)));
    }
}
