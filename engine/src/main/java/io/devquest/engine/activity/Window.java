package io.devquest.engine.activity;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a feed to read, the latest first, {@link #LOT} entries at a time.
 *
 * @param after only what came after this number
 * @param before only what came before this number
 */
record Window(@Nullable Long after, @Nullable Long before) {

    /** How many entries a statement gives at most; written into the statements as well. */
    static final int LOT = 50;

    static Window since(long after) {
        return new Window(after, null);
    }

    /** The same part from a place further down. */
    Window below(long place) {
        return new Window(after, place);
    }
}
