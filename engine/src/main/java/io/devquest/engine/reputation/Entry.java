package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger. The turns of a grant alternate: odd ones give the points, even ones take them back. One that
 * is taken back for good after it was suspended goes from an even turn to the next.
 *
 * @param acted true if these are the points of whoever acted, not of the person the act was for
 * @param points what the rule says, or its negative
 * @param counted what really counts
 * @param counterpart who gave it; where acted is true, who got the other part
 * @param loss true if the grant takes points
 * @param capped true if the grant falls under the daily cap
 * @param grantedOn the UTC day of the grant
 * @param why the word of a {@link Reversal}; null in odd turns
 */
record Entry(
        Id id,
        Id account,
        String rule,
        String subject,
        boolean acted,
        int turn,
        int points,
        int counted,
        @Nullable Id counterpart,
        boolean loss,
        boolean capped,
        LocalDate grantedOn,
        @Nullable Id content,
        @Nullable String context,
        @Nullable String why) {

    /** The first turn of the person's part of a grant, or a later one; counts nothing yet. */
    static Entry personal(Id id, Grant grant, ReputationRule rule, LocalDate day) {
        int points = rule.points();
        return new Entry(
                id,
                grant.person(),
                rule.id(),
                grant.subject(),
                false,
                1,
                points,
                0,
                grant.giver().orElse(null),
                points < 0,
                points > 0 && rule.capped(),
                day,
                grant.content().orElse(null),
                grant.context().map(Object::toString).orElse(null),
                null);
    }

    /** The giver's part of the same grant. */
    Entry ofGiver(Id next, Id giver, int given, boolean limited) {
        boolean gain = given > 0;
        return new Entry(
                next,
                giver,
                rule,
                subject,
                true,
                1,
                given,
                0,
                account,
                !gain,
                gain && limited,
                grantedOn,
                content,
                context,
                null);
    }

    boolean granted() {
        return turn % 2 == 1;
    }

    /** True if it may come back by itself. */
    boolean suspended() {
        return !granted() && !Reversal.WITHDRAWN.word().equals(why);
    }

    Entry after(Entry last) {
        return with(id, last.turn + 1, points, counted, why);
    }

    Entry counting(int really) {
        return with(id, turn, points, really, why);
    }

    Entry reversed(Id next, Reversal reason) {
        return with(next, turn + 1, -points, -counted, reason.word());
    }

    /** The same grant once more; counts nothing yet. */
    Entry regranted(Id next) {
        return with(next, turn + 1, -points, 0, null);
    }

    Entry ended(Id next) {
        return with(next, turn + 2, 0, 0, Reversal.WITHDRAWN.word());
    }

    private Entry with(Id next, int nextTurn, int nominal, int really, @Nullable String reason) {
        return new Entry(
                next,
                account,
                rule,
                subject,
                acted,
                nextTurn,
                nominal,
                really,
                counterpart,
                loss,
                capped,
                grantedOn,
                content,
                context,
                reason);
    }
}
