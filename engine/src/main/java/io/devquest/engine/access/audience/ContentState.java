package io.devquest.engine.access.audience;

import java.util.Locale;

/** Whether an item is served to those of its audience. */
public enum ContentState {
    SHOWN,
    /** Taken from everybody by a decision of moderators, or by reports until they decide. */
    HIDDEN,
    /** Taken away where it was made: by its author, or by somebody its plugin lets do so. */
    REMOVED;

    static ContentState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
