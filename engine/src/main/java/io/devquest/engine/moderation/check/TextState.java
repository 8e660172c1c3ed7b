package io.devquest.engine.moderation.check;

/** What became of a text. */
public enum TextState {
    /** Published without anybody looking. */
    PUBLISHED,
    /** Waits for a moderator. */
    HELD,
    /** Published by a moderator. */
    APPROVED,
    /** Refused by a moderator. */
    REFUSED
}
