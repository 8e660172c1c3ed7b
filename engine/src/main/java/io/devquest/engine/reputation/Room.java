package io.devquest.engine.reputation;

/**
 * What already counts on one day.
 *
 * @param gained what the person gained by rules under the daily cap
 * @param given what the other side gave the person
 * @param taken what the other side took from the person, as a positive number
 */
record Room(long gained, long given, long taken) {

    /** How many of an entry's points the caps leave. */
    int counted(Entry entry, long daily, long pair) {
        long left = Math.abs((long) entry.points());
        if (entry.capped()) {
            left = Math.min(left, daily - gained);
        }
        if (entry.counterpart() != null) {
            left = Math.min(left, pair - (entry.loss() ? taken : given));
        }
        int counted = (int) Math.max(0, left);
        return entry.loss() ? -counted : counted;
    }
}
