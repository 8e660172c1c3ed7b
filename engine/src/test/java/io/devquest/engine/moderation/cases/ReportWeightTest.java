package io.devquest.engine.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.moderation.ModerationSettings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWeightTest {

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 5", "2, 3", "3, 3", "4, 3"})
    void soManyOfALevelHideAndOneFewerDoNot(int trustLevel, int people) {
        int weight = ReportWeight.of(trustLevel, false, 0, 0);
        long threshold = ModerationSettings.HIDE_THRESHOLD.standard();
        assertThat((long) weight * people).isGreaterThanOrEqualTo(threshold);
        assertThat((long) weight * (people - 1)).isLessThan(threshold);
    }

    @Property
    void itIsNeverNegativeAndGrowsWithBeingRight(
            @ForAll @IntRange(max = 4) int trustLevel,
            @ForAll @IntRange(min = 6, max = 5_000) int judged,
            @ForAll @IntRange(max = 5_000) int some) {
        int right = some % judged;
        int weight = ReportWeight.of(trustLevel, false, judged, right);
        assertThat(weight).isNotNegative().isLessThanOrEqualTo(ReportWeight.of(trustLevel, false, judged, right + 1));
    }

    @ParameterizedTest
    @CsvSource({"6, 0, 0", "10, 7, 200", "16, 16, 400", "64, 64, 500"})
    void whoWasOftenWrongWeighsNothingAndWhoWasOftenRightMore(int judged, int right, int weight) {
        assertThat(ReportWeight.of(1, false, judged, right)).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "50, 0"})
    void staffWeighSixWhateverTheirHistory(int judged, int right) {
        assertThat(ReportWeight.of(4, true, judged, right)).isEqualTo(600);
    }
}
