package io.devquest.api.notification;

/** How much somebody wants to hear about one object or one type of notification. */
public enum WatchLevel {
    /** Everything that happens in an object; of a type: also by mail at once. */
    WATCHING,
    /** Everything that happens in an object, but quietly: in the centre, not in the count, not by mail. */
    TRACKING,
    /**
     * Only what begins in an object, such as each new topic of a board or with a tag, and not what becomes of it; for
     * types that {@linkplain io.devquest.api.content.ContentType#gathers() gather} others, and for tags.
     */
    FIRST,
    /** Only what is directed at the person. */
    NORMAL,
    /** Nothing. */
    MUTED
}
