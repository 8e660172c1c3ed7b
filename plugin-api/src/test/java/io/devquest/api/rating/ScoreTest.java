package io.devquest.api.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class ScoreTest {

    @Example
    void theBoundIsThatOfTheFormula() {
        // computed by hand from Wilson's formula with z = 1.96
        assertThat(Score.wilsonLowerBound(90, 100, 1.96)).isCloseTo(0.825_6, within(0.000_1));
        assertThat(Score.wilsonLowerBound(1, 1, 1.96)).isCloseTo(0.206_5, within(0.000_1));
        assertThat(Score.wilsonLowerBound(0, 0, 1.96)).isZero();
    }

    @Property
    void theBoundIsAShareAndNeverOverThePlainOne(
            @ForAll @IntRange(max = 100_000) int positive,
            @ForAll @IntRange(max = 100_000) int negative,
            @ForAll @DoubleRange(max = 10) double z) {
        int total = positive + negative;
        double bound = Score.wilsonLowerBound(positive, total, z);
        assertThat(bound).isBetween(0.0, total == 0 ? 0.0 : (double) positive / total);
    }

    @Property
    void oneMoreWhoAgreesRaisesTheBoundAndOneMoreWhoDoesNotLowersIt(
            @ForAll @IntRange(min = 1, max = 10_000) int positive,
            @ForAll @IntRange(max = 10_000) int negative,
            @ForAll @DoubleRange(min = 0.1, max = 5) double z) {
        int total = positive + negative;
        double bound = Score.wilsonLowerBound(positive, total, z);
        assertThat(Score.wilsonLowerBound(positive + 1, total + 1, z)).isGreaterThan(bound);
        assertThat(Score.wilsonLowerBound(positive, total + 1, z)).isLessThan(bound);
    }

    @Property
    void theBoundTendsToThePlainShareAsMoreAreAsked(
            @ForAll @IntRange(max = 100) int percent, @ForAll @DoubleRange(max = 5) double z) {
        double bound = Score.wilsonLowerBound(percent * 1_000_000_000L, 100_000_000_000L, z);
        assertThat(bound).isCloseTo(percent / 100.0, within(0.000_1));
    }

    @Property
    void theMeanIsBetweenWhatIsExpectedAndWhatPeopleSay(
            @ForAll @IntRange(min = 1, max = 100_000) int count,
            @ForAll @DoubleRange(min = 1, max = 5) double mean,
            @ForAll @DoubleRange(min = 1, max = 5) double prior,
            @ForAll @DoubleRange(max = 1_000) double weight) {
        double bayesian = Score.bayesianMean(mean * count, count, prior, weight);
        assertThat(bayesian).isBetween(Math.min(mean, prior) - 1e-9, Math.max(mean, prior) + 1e-9);
        assertThat(Score.bayesianMean(mean * count, count, prior, 0)).isCloseTo(mean, within(1e-9));
    }

    @Property
    void moreOfTheSameMoveTheMeanToWhatPeopleSay(
            @ForAll @IntRange(min = 1, max = 10_000) int count,
            @ForAll @DoubleRange(min = 1, max = 5) double mean,
            @ForAll @DoubleRange(min = 1, max = 5) double prior) {
        double few = Math.abs(mean - Score.bayesianMean(mean * count, count, prior, 5));
        double more = Math.abs(mean - Score.bayesianMean(mean * (count + 1), count + 1L, prior, 5));
        assertThat(more).isLessThanOrEqualTo(few + 1e-9);
        assertThat(Score.bayesianMean(0, 0, prior, 5)).isEqualTo(prior);
    }

    @Example
    void whatIsNoNumberOfVoicesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.wilsonLowerBound(2, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.wilsonLowerBound(-1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.wilsonLowerBound(1, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.bayesianMean(1, -1, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.bayesianMean(1, 1, 3, -1));
    }
}
