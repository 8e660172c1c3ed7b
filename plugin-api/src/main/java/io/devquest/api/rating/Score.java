package io.devquest.api.rating;

/** Formulas that rank things by what people say of them. Pure and thread-safe. */
public final class Score {

    private Score() {}

    /**
     * The lower end of the score interval for a share: what share of all people would agree, said with caution. Few
     * voices pull it down, so that one agreement of one does not rank before ninety of a hundred. For {@code p} = positive
     * / total and {@code n} = total,
     *
     * <pre>{@code (p + z²/2n − z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)}</pre>
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
     * American Statistical Association 22 (1927) 209–212.
     *
     * @param positive how many agree, 0 to total
     * @param total how many were asked, at least 0
     * @param z how sure to be, in standard deviations, at least 0: 1.96 for 95 in a hundred; 0 gives the plain share
     * @return 0 to positive / total; 0 if nobody was asked
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static double wilsonLowerBound(long positive, long total, double z) {
        if (total < 0 || positive < 0 || positive > total || !(z >= 0 && z < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "There is no Wilson bound for %d of %d at z %s".formatted(positive, total, z));
        }
        if (positive == 0) {
            return 0;
        }
        double share = (double) positive / total;
        double square = z * z / total;
        double spread = z * Math.sqrt(share * (1 - share) / total + square / (4 * total));
        return Math.min(share, Math.max(0, (share + square / 2 - spread) / (1 + square)));
    }

    /**
     * A mean that begins at what is expected and moves to what people say as more of them say it, as if {@code weight}
     * people had given the prior mean before: {@code (weight · prior + sum) / (weight + count)}. This is the mean of the
     * posterior of a normal mean with known variance and a normal prior (Gelman et al., Bayesian Data Analysis, 3rd
     * edition, 2013, section 2.5).
     *
     * @param sum of the ratings
     * @param count how many there are, at least 0
     * @param prior the mean that is expected of a thing nobody has rated
     * @param weight how many ratings the expectation is worth, at least 0
     * @return between the prior and the mean of the ratings; the prior if there are none
     * @throws IllegalArgumentException if the count or the weight is negative or not a number
     */
    public static double bayesianMean(double sum, long count, double prior, double weight) {
        if (count < 0 || !(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "There is no Bayesian mean of %d ratings with weight %s".formatted(count, weight));
        }
        return count == 0 ? prior : (weight * prior + sum) / (weight + count);
    }
}
