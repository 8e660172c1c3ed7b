package io.devquest.snippets.history;

import org.jspecify.annotations.Nullable;

/**
 * A row of two files beside each other.
 *
 * @param kind same, changed, removed, added, or gap where unchanged lines are left out
 * @param before the number of the old line; 0 if there is none
 * @param after the number of the new line; 0 if there is none
 */
public record DiffLine(
        String kind,
        int before,
        int after,
        @Nullable String old,
        @Nullable String now) {}
