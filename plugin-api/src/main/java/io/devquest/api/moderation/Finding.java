package io.devquest.api.moderation;

/**
 * Something a check has noticed. The scores of all findings are added: from 50 on a text waits for a moderator, from 100
 * on it is refused (both are settings of the community). A finding of 0 only informs moderators.
 *
 * @param score 0 to 100, both ends allowed
 * @param code the rule in lower case with dots, for example {@code links.many}; at most 60 characters
 * @param reason a sentence for the author that says what was noticed and, where it helps, what to change
 */
public record Finding(int score, String code, String reason) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the score or the code is out of range
     */
    public Finding {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("The score of a finding is 0 to 100, not " + score);
        }
        if (code.isEmpty() || code.length() > 60) {
            throw new IllegalArgumentException("The code of a finding has 1 to 60 characters, not '" + code + "'");
        }
    }
}
