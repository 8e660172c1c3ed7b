package io.devquest.engine.events;

import java.util.Set;

/**
 * A stretch of the log that now has its order.
 *
 * @param after the place before its first fact
 * @param end the place of its last fact
 * @param names what its facts are called; empty if that is not known, because another node has placed them
 */
record Placement(long after, long end, Set<String> names) {

    /** True if none of its facts has one of these names. */
    boolean without(Set<String> heard) {
        return !names.isEmpty() && names.stream().noneMatch(heard::contains);
    }
}
