package io.devquest.api.vote;

import io.devquest.api.data.Id;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The votes and reactions of one content item, as one person sees them.
 *
 * @param content the item
 * @param up how many voted for it
 * @param down how many voted against it
 * @param reactions how often each reaction was chosen; those that nobody chose are left out
 * @param mine the person's own vote: 1, -1, or 0 for none
 * @param reaction the person's own reaction; null if there is none
 */
public record Tally(
        Id content,
        long up,
        long down,
        Map<String, Long> reactions,
        int mine,
        @Nullable String reaction) {

    /** Copies the reactions. */
    public Tally {
        reactions = Map.copyOf(reactions);
    }

    /** The counts without anybody's own vote, for facts that many people hear. */
    public Tally withoutOwn() {
        return new Tally(content, up, down, reactions, 0, null);
    }

    /** Votes for it less votes against it. */
    public long score() {
        return up - down;
    }
}
