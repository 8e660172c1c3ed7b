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
    /** Closed, because it was solved a while ago. */
    SOLVED,
    /** Closed, because it has as many posts as a topic may have. */
    FULL,
    SLOWED,
    UNSLOWED,
    /** In another board now. */
    MOVED,
    /** The posts of another topic stand at its end now. */
    MERGED,
    /** Its own posts stand at the end of another topic now. */
    MERGED_AWAY,
    /** Some of its posts are another topic now. */
    SPLIT,
    /** It was made of posts of another topic. */
    SPLIT_OFF;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if its amount is one of posts. */
    boolean countsPosts() {
        return this == MERGED || this == SPLIT || this == SPLIT_OFF;
    }

    /** True if people may reply since, or no longer. */
    boolean closes() {
        return this == CLOSED || this == REOPENED || this == QUIET || this == FULL || this == SOLVED;
    }

    static Deed of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The name under which the log of moderation has it. */
    String audited() {
        return "forums.topic." + word();
    }
}
