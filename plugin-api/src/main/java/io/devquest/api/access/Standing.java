package io.devquest.api.access;

/**
 * What somebody has earned, or what a {@link Permission} asks of those whose role has it. Moderators and administrators
 * need no standing.
 *
 * @param trustLevel 0 to 4
 * @param reputation the sum of points, with which everyone begins at 1; 0 asks for none
 */
public record Standing(int trustLevel, long reputation) {

    /** Asks for nothing. */
    public static final Standing NONE = new Standing(0, 0);

    /** Checks the range. */
    public Standing {
        if (trustLevel < 0 || trustLevel > 4) {
            throw new IllegalArgumentException("A trust level is 0 to 4, not " + trustLevel);
        }
    }

    /** True if this is at least what is asked. */
    public boolean reaches(Standing asked) {
        return trustLevel >= asked.trustLevel && (asked.reputation <= 0 || reputation >= asked.reputation);
    }
}
