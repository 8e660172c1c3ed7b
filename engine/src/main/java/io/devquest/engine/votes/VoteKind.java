package io.devquest.engine.votes;

import java.util.Locale;

/** What somebody can have one of for each thing. */
enum VoteKind {
    VOTE,
    REACTION;

    static final String UP = "up";
    static final String DOWN = "down";

    /** As the column says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
