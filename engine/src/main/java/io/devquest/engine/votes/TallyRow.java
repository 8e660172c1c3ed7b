package io.devquest.engine.votes;

import io.devquest.api.data.Id;

/** How often something was chosen, and whether by the person who asks. */
record TallyRow(Id content, String kind, String choice, long amount, boolean own) {

    boolean is(VoteKind asked) {
        return kind.equals(asked.word());
    }

    boolean is(String asked) {
        return is(VoteKind.VOTE) && choice.equals(asked);
    }
}
