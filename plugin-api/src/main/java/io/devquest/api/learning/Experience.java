package io.devquest.api.learning;

/**
 * What somebody has gained by learning.
 *
 * @param xp points for lessons completed, 0 or more
 * @param level from 1, computed from the points
 * @param streak days in a row on which they learned, up to today or yesterday in their time zone
 * @param longestStreak the most such days they ever had
 */
public record Experience(int xp, int level, int streak, int longestStreak) {}
