package io.devquest.engine.moderation.cases;

/**
 * What a report weighs, in hundredths. Without a history it is 1 + trust level, but 2 at least and 4 at most: with the
 * standard threshold of 8.33 five people of the levels 0 and 1 hide a thing, or three of the levels from 2 on, never
 * fewer. Somebody of whom more than five reports were judged gains by having been right in more than 70 of 100, by the
 * logarithm of how many that were, and loses otherwise down to nothing. Staff weigh 6.
 */
final class ReportWeight {

    private static final int STAFF = 600;
    private static final int JUDGED_ENOUGH = 5;
    private static final double RIGHT_ENOUGH = 0.7;

    private ReportWeight() {}

    /**
     * The weight of a report.
     *
     * @param trustLevel 0 to 4
     * @param judged how many of the person's reports were judged
     * @param right how many of these were right
     */
    static int of(int trustLevel, boolean staff, long judged, long right) {
        if (staff) {
            return STAFF;
        }
        double base = Math.min(4, Math.max(2, 1 + trustLevel));
        if (judged <= JUDGED_ENOUGH) {
            return hundredths(base);
        }
        double ratio = (double) right / judged;
        double weight = ratio > RIGHT_ENOUGH
                ? base + (ratio - RIGHT_ENOUGH) / (1 - RIGHT_ENOUGH) * Math.log(judged) / Math.log(4)
                : base * ratio / RIGHT_ENOUGH;
        return hundredths(weight);
    }

    private static int hundredths(double weight) {
        return (int) Math.round(weight * 100);
    }
}
