package io.devquest.api.rating;

import java.util.List;

/**
 * How people rate one item.
 *
 * @param count how many people
 * @param mean the mean of their ratings, 1 to 5; 0 if nobody has rated
 * @param bayesian the mean pulled towards what administrators expect of an unrated thing, 1 to 5: rank by it, see
 *     {@link Score#bayesianMean}
 * @param distribution how many people gave 1, 2, 3, 4 and 5, in this order
 */
public record RatingSummary(int count, double mean, double bayesian, List<Integer> distribution) {

    /** Takes over the distribution. */
    public RatingSummary {
        distribution = List.copyOf(distribution);
    }
}
