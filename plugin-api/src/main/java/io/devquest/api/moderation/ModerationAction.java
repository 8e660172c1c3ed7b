package io.devquest.api.moderation;

/** What moderators may decide about a thing; a content type says which of these it supports. */
public enum ModerationAction {
    /** It is all right. If it was hidden, it is asked to come back by {@link #RESTORE}. */
    APPROVE,
    /** Takes it from everybody; it may come back. */
    HIDE,
    /** Gives back what was hidden or deleted by a decision. */
    RESTORE,
    /** Takes it from everybody, to stay away. */
    DELETE,
    /** Puts it where it belongs. */
    MOVE,
    /** Lets nobody add to it any more. */
    CLOSE,
    /** Lets people add to it again. */
    REOPEN
}
