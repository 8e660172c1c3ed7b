package io.devquest.engine.reputation.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Going up and down, and not both at once. */
class LadderTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Ladder LADDER = new Ladder(
            List.of(
                    new Measured(Map.of(Measure.OPENED, 5L, Measure.MINUTES, 10L)),
                    new Measured(Map.of(Measure.OPENED, 20L)),
                    new Measured(Map.of(Measure.DAYS, 50L))),
            Duration.ofDays(14),
            90);

    private static TrustRow person(
            int level, boolean fixed, @Nullable Instant since, long opened, long minutes, long recentDays) {
        return new TrustRow(
                new Id(1),
                level,
                fixed,
                since,
                recentDays,
                opened,
                0,
                minutes * 60,
                0,
                0,
                0,
                recentDays,
                0,
                0,
                0,
                0,
                0);
    }

    private static int level(int level, long opened, long minutes, long recentDays) {
        return LADDER.levelOf(person(level, false, null, opened, minutes, recentDays), NOW);
    }

    @Example
    void aLevelNeedsAllItAsksForAndAllBelow() {
        assertThat(level(0, 4, 10, 0)).isZero();
        assertThat(level(0, 5, 9, 0)).isZero();
        assertThat(level(0, 5, 10, 0)).isEqualTo(1);
        assertThat(level(0, 20, 9, 60)).isZero();
        assertThat(level(0, 20, 10, 49)).isEqualTo(2);
        assertThat(level(0, 20, 10, 50)).isEqualTo(3);
    }

    @Example
    void itIsLostOnlyWithClearlyLess() {
        assertThat(level(3, 20, 10, 45)).isEqualTo(3);
        assertThat(level(3, 20, 10, 44)).isEqualTo(2);
        assertThat(level(2, 20, 10, 45)).as("too little to reach it").isEqualTo(2);
    }

    @Example
    void itIsKeptForAWhileWhateverHappens() {
        Instant lately = NOW.minus(Duration.ofDays(14)).plusSeconds(1);
        assertThat(LADDER.levelOf(person(3, false, lately, 0, 0, 0), NOW)).isEqualTo(3);
        Instant longAgo = NOW.minus(Duration.ofDays(14));
        assertThat(LADDER.levelOf(person(3, false, longAgo, 0, 0, 0), NOW)).isZero();
    }

    @Example
    void whatWasDecidedByHandStays() {
        assertThat(LADDER.levelOf(person(4, true, null, 0, 0, 0), NOW)).isEqualTo(4);
        assertThat(LADDER.levelOf(person(0, true, null, 100, 100, 100), NOW)).isZero();
    }

    @Example
    void whoWasSilencedLatelyHasTheFirstAtMost() {
        TrustRow regular = person(3, false, NOW, 20, 10, 50);
        TrustRow silenced = new TrustRow(regular.account(), 3, false, NOW, 50, 20, 0, 600, 0, 0, 0, 50, 0, 0, 0, 0, 1);
        assertThat(LADDER.levelOf(regular, NOW)).isEqualTo(3);
        assertThat(LADDER.levelOf(silenced, NOW)).isEqualTo(1);
    }

    @Property
    void judgedTwiceIsJudgedOnce(
            @ForAll @IntRange(max = 3) int level,
            @ForAll @IntRange(max = 30) int opened,
            @ForAll @IntRange(max = 15) int minutes,
            @ForAll @IntRange(max = 60) int days) {
        int once = level(level, opened, minutes, days);
        assertThat(level(once, opened, minutes, days)).isEqualTo(once);
    }

    @Property
    void whoDoesMoreIsNotTrustedLess(
            @ForAll @IntRange(max = 3) int level,
            @ForAll @IntRange(max = 30) int opened,
            @ForAll @IntRange(max = 60) int days,
            @ForAll @IntRange(max = 10) int more) {
        assertThat(level(level, opened + more, 10, days + more)).isGreaterThanOrEqualTo(level(level, opened, 10, days));
    }
}
