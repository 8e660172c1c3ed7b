package io.devquest.courses.progress;

/**
 * Levels: level n needs 50 · n · (n − 1) XP, that is 0, 100, 300, 600, 1,000 and so on, each step 100 XP longer than the
 * one before.
 */
final class Level {

    private static final int STEP = 50;

    private Level() {}

    /** The level that so many XP make, from 1. */
    static int of(int xp) {
        int level = 1;
        while (needs(level + 1) <= xp) {
            level++;
        }
        return level;
    }

    /** How many XP a level needs. */
    static long needs(int level) {
        return (long) STEP * level * (level - 1);
    }
}
