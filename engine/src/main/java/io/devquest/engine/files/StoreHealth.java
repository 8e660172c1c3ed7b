package io.devquest.engine.files;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last clean-up on this node found.
 *
 * @param at when it ended; nothing before the first
 * @param expired files deleted because they were attached to nothing for too long
 * @param orphans bytes deleted because no row named them
 * @param unfinished uploads deleted because they broke off
 * @param missing names of files whose bytes are gone, at most 20
 * @param missingCount how many there are
 */
public record StoreHealth(
        @Nullable Instant at, int expired, int orphans, int unfinished, List<String> missing, int missingCount) {

    static final StoreHealth UNKNOWN = new StoreHealth(null, 0, 0, 0, List.of(), 0);
}
