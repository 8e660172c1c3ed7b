package io.devquest.forums.help;

import io.devquest.api.data.Id;

/**
 * How long the questions of a board waited.
 *
 * @param answered how many of them have an answer
 * @param median of the seconds until the first one
 */
record AnswerTime(Id boardId, int answered, double median) {

    private static final int FEWEST = 5;

    /** False if there are too few to say anything. */
    boolean says() {
        return answered >= FEWEST;
    }
}
