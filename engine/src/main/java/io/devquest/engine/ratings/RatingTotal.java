package io.devquest.engine.ratings;

import io.devquest.api.data.Id;
import io.devquest.api.rating.RatingSummary;
import io.devquest.api.rating.Score;
import java.util.List;

/** How many people gave an item how many stars. */
record RatingTotal(Id item, int one, int two, int three, int four, int five) {

    static RatingTotal none(Id item) {
        return new RatingTotal(item, 0, 0, 0, 0, 0);
    }

    RatingSummary summary(double prior, double weight) {
        int count = one + two + three + four + five;
        long sum = one + 2L * two + 3L * three + 4L * four + 5L * five;
        double mean = count == 0 ? 0 : (double) sum / count;
        return new RatingSummary(
                count, mean, Score.bayesianMean(sum, count, prior, weight), List.of(one, two, three, four, five));
    }
}
