package io.devquest.engine.votes;

import io.devquest.api.settings.Setting;
import java.util.Locale;

/** What somebody can have one of for each thing. */
enum VoteKind {
    VOTE(VoteSettings.DAILY_VOTES),
    REACTION(VoteSettings.DAILY_REACTIONS);

    static final String UP = "up";
    static final String DOWN = "down";

    private final Setting<Long> cap;

    VoteKind(Setting<Long> cap) {
        this.cap = cap;
    }

    /** As the column says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many of it on one UTC day. */
    Setting<Long> cap() {
        return cap;
    }
}
