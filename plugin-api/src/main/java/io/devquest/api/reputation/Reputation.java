package io.devquest.api.reputation;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Grants and takes back points, as entries of an append-only ledger. Everyone begins with 1 point and never has less.
 *
 * <p>Runs in the transaction of the calling thread, whose end the changed people wait for: grant late in a transaction,
 * and for several people in the order of their ids. A grant counts as far as the caps of its UTC day leave room: for all
 * that a person gains on one day, and for what one person gives another or takes from them. What went over a cap stays
 * uncounted.
 */
public interface Reputation {

    /**
     * Grants the points of a rule; the same rule for the same person and subject counts once, however often it is
     * granted. Nothing is granted to somebody for their own act, nor for content that is withdrawn.
     *
     * @throws IllegalArgumentException if the plugin has not declared the rule, or there is no such account
     * @throws IllegalStateException outside a transaction
     */
    void grant(Grant grant);

    /**
     * Takes a grant back for good, with what it brought or cost the giver; nothing happens if there is none.
     *
     * @throws IllegalStateException outside a transaction
     */
    void revoke(ReputationRule rule, Id person, String subject);

    /**
     * Takes back all that hangs on a content item, until it is reinstated; to be called when its author deletes it. The
     * engine does it itself when a moderator removes something.
     *
     * @throws IllegalStateException outside a transaction
     */
    void withdraw(Id content);

    /**
     * Grants anew what {@link #withdraw} took back and nobody has revoked since, on the days it was granted first.
     *
     * @throws IllegalStateException outside a transaction
     */
    void reinstate(Id content);

    /**
     * The points that somebody has gained for the tags of what they have shown to know ({@link Grant#tagged}), most points
     * first, at most 20 tags in lower case. One statement, in or outside a transaction.
     */
    Map<String, Long> skills(Id person);

    /**
     * The people who have gained points for at least one of these tags, most points for them first: whom to ask about a
     * thing that has them. One statement, in or outside a transaction.
     *
     * @param skills tags in lower case; nobody for none
     * @param limit how many at most, 1 to 100
     */
    List<Id> skilled(Collection<String> skills, int limit);
}
