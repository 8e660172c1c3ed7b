package io.devquest.forums.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists there are of topics. All but the last show the latest activity first. */
public enum TopicList {
    /** All. */
    LATEST,
    /** Started within {@link TopicLists#NEW_FOR}, and neither opened nor dismissed. */
    NEW,
    /** Opened before, watched, tracked or taken part in, with posts that came since. */
    UNREAD,
    /** Started or replied to by whoever asks. */
    MINE,
    /** Watched or tracked by whoever asks, or in a board or with a tag that is. */
    WATCHED,
    /**
     * Started within a {@link Period}, the highest score first: the votes for its first post, less those against it, and
     * one for each reply.
     */
    TOP;

    /** As it is sent. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TopicList> parse(String word) {
        return Arrays.stream(values()).filter(list -> list.word().equals(word)).findFirst();
    }

    /** True if it says something about whoever asks, so that a guest has none. */
    boolean personal() {
        return this != LATEST && this != TOP;
    }
}
