package io.devquest.engine.activity;

import io.devquest.api.content.ContentItem;
import io.devquest.api.people.Person;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry with all that it is about, as one viewer may see it.
 *
 * @param target null if there is none or the viewer may not see it
 */
record Doing(
        ActivityRow row,
        Person actor,
        ContentItem object,
        @Nullable ContentItem target) {

    private static final Duration IN_A_ROW = Duration.ofHours(1);

    /** True if the other is the same done by the same person in the same place not much earlier. */
    boolean sameAs(Doing earlier) {
        ActivityRow other = earlier.row();
        return row.owner().equals(other.owner())
                && row.fact().equals(other.fact())
                && row.verb() == other.verb()
                && row.actor().equals(other.actor())
                && Objects.equals(row.target(), other.target())
                && Objects.equals(row.audience(), other.audience())
                && Objects.equals(row.groupId(), other.groupId())
                && Duration.between(other.at(), row.at()).abs().compareTo(IN_A_ROW) <= 0;
    }
}
