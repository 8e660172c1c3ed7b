package io.devquest.forums.post;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Paging;
import io.devquest.api.rating.Score;
import io.devquest.api.vote.Tally;

/**
 * Where an answer stands among the others of its topic: higher bound first, then higher score, then the older one.
 *
 * @param bound the lower bound of the share of votes for it, in millionths
 * @param score votes for it, less votes against it
 * @param number its place in the topic
 */
record Standing(int bound, int score, int number) {

    private static final double SURE = 1.96;
    private static final int MILLION = 1_000_000;
    private static final Standing FIRST = new Standing(MILLION + 1, 0, 0);

    static int bound(Tally votes) {
        return (int) Math.round(MILLION * Score.wilsonLowerBound(votes.up(), votes.up() + votes.down(), SURE));
    }

    /** The place after which a page starts. */
    static Standing after(Paging paging) {
        return paging.cursor(
                        3,
                        cursor ->
                                new Standing(whole(cursor.number(0)), whole(cursor.number(1)), whole(cursor.number(2))))
                .orElse(FIRST);
    }

    private static int whole(long number) {
        return (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, number));
    }

    Cursor cursor() {
        return Cursor.of(bound, score, number);
    }
}
