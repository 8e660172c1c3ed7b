package io.devquest.engine.reputation;

import java.util.List;

/**
 * What more reputation brings next.
 *
 * @param reputation how much it takes
 * @param missing how much of it is missing
 * @param unlocks what one may do then
 */
public record Threshold(long reputation, long missing, List<String> unlocks) {}
