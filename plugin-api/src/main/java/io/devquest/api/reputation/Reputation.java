package io.devquest.api.reputation;

import io.devquest.api.data.Id;

/**
 * Grants and takes back points, as entries of an append-only ledger. Runs in the transaction of the calling thread; the
 * same rule for the same person and subject counts once, however often it is granted.
 */
public interface Reputation {

    /**
     * Grants the points of a rule.
     *
     * @param rule one this plugin has declared
     * @param person who gets them
     * @param subject what they are for, unique per grant, at most 100 characters, for example
     *     {@code forums.post:0C1…/by/0C2…}
     * @throws IllegalStateException outside a transaction
     */
    void grant(ReputationRule rule, Id person, String subject);

    /** Takes a grant back; nothing happens if there is none. */
    void revoke(ReputationRule rule, Id person, String subject);
}
