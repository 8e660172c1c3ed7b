package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Texts that were there before, the same or nearly, and what moderators decided about them. */
final class RepetitionCheck {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int SAME_PERSON = 100;
    private static final int OTHER_PERSON = 60;
    private static final int REFUSED_BEFORE = 80;

    /** @param alike texts by anybody, some of them of a hash that is only similar */
    List<Finding> look(Candidate candidate, Writer writer, List<PastText> alike, Instant now) {
        List<Finding> found = new ArrayList<>();
        if (!candidate.draft().changes()
                && writer.recent().stream().anyMatch(past -> !past.changes() && same(candidate, past))) {
            found.add(new Finding(
                    SAME_PERSON, "repeated.own", "You have written the same within a day. Once is enough."));
            return found;
        }
        List<PastText> same =
                alike.stream().filter(past -> same(candidate, past)).toList();
        if (same.stream().anyMatch(past -> past.state() == TextState.REFUSED)) {
            found.add(new Finding(REFUSED_BEFORE, "repeated.refused", "A moderator has refused this text before."));
        } else if (same.stream()
                .anyMatch(past ->
                        !past.account().equals(writer.id()) && past.createdAt().isAfter(now.minus(WEEK)))) {
            found.add(new Finding(OTHER_PERSON, "repeated.others", "Somebody else has written the same this week."));
        }
        return found;
    }

    /** True if a moderator has approved this text of this author before. */
    boolean approved(Candidate candidate, Writer writer, List<PastText> alike) {
        return alike.stream()
                .anyMatch(past -> past.state() == TextState.APPROVED
                        && past.account().equals(writer.id())
                        && same(candidate, past));
    }

    // an edit is like the text it changes
    private static boolean same(Candidate candidate, PastText past) {
        boolean itself =
                candidate.draft().changes() && Objects.equals(candidate.draft().content(), past.content());
        return !itself && candidate.print().matches(past.exact(), past.near());
    }
}
