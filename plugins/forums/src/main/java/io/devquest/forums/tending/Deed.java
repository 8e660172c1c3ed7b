package io.devquest.forums.tending;

import java.util.Locale;

/** What can be done to a topic. */
enum Deed {
    PINNED,
    PINNED_EVERYWHERE,
    UNPINNED,
    CLOSED,
    REOPENED,
    /** It will be closed at a date. */
    TIMED,
    /** It will not, after all. */
    UNTIMED,
    /** Closed, because nobody has written for long. */
    QUIET,
    /** Closed, because it has as many posts as a topic may have. */
    FULL,
    SLOWED,
    UNSLOWED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Deed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The name under which the log of moderation has it. */
    String audited() {
        return "forums.topic." + word();
    }
}
