package io.devquest.api.reputation;

/**
 * A reason to gain or lose points. Its texts are in the plugin's messages: {@code reputation.<id>} says it to the person
 * who gets the points, {@code reputation.<id>.giver} to whoever gave them, if {@link #giverPoints} is not 0.
 *
 * @param id {@code <plugin>.<thing>.<past participle>}, at most 100 characters; stable for ever
 * @param points how many; negative takes points away; never 0
 * @param giverPoints how many the act brings or costs whoever acted; 0 for nothing
 * @param capped false if what it brings does not count towards what one person can earn on one UTC day
 */
public record ReputationRule(String id, int points, int giverPoints, boolean capped) {

    /** Checks the points. */
    public ReputationRule {
        if (points == 0) {
            throw new IllegalArgumentException("The reputation rule " + id + " needs points other than 0");
        }
    }

    /** A rule for the person alone, within the daily cap. */
    public static ReputationRule of(String id, int points) {
        return new ReputationRule(id, points, 0, true);
    }

    /** The same, which also brings whoever acts these points, or costs them if negative. */
    public ReputationRule withGiver(int points) {
        return new ReputationRule(id, this.points, points, capped);
    }

    /** The same, beyond the daily cap. What one person can give another on one day stays limited. */
    public ReputationRule exempt() {
        return new ReputationRule(id, points, giverPoints, false);
    }
}
