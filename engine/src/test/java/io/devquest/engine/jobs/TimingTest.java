package io.devquest.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.job.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final Instant MARCH = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Timing timing = new Timing(() -> BERLIN);

    /** The model: look at each minute that there is, one after the other. */
    private static Instant searched(int minute, int hour, int weekday, ZoneId zone, Instant after) {
        ZonedDateTime at = after.truncatedTo(ChronoUnit.MINUTES).plusSeconds(60).atZone(zone);
        while (at.getMinute() != minute
                || at.getHour() != hour
                || weekday >= 0 && at.getDayOfWeek().getValue() % 7 != weekday) {
            at = at.plus(1, ChronoUnit.MINUTES);
        }
        return at.toInstant();
    }

    @Property(tries = 150)
    void aTimeOfTheDayIsTheNextSuchMinute(
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(min = -1, max = 6) int weekday,
            @ForAll @LongRange(max = 365L * 24 * 3600) long seconds) {
        Instant after = MARCH.plusSeconds(seconds);
        String cron = minute + " " + hour + " * * " + (weekday < 0 ? "*" : weekday);
        assertThat(timing.next(Schedule.cron(cron), after))
                .isEqualTo(searched(minute, hour, weekday, ZoneOffset.UTC, after));
    }

    @Property(tries = 150)
    void itIsTheNextSuchMinuteOfAZoneThatHasNoGap(
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @IntRange(min = 4, max = 23) int hour,
            @ForAll @LongRange(max = 365L * 24 * 3600) long seconds) {
        Instant after = MARCH.plusSeconds(seconds);
        assertThat(timing.next(Schedule.cron(minute + " " + hour + " * * *").inSiteZone(), after))
                .isEqualTo(searched(minute, hour, -1, BERLIN, after));
    }

    @Test
    void aTimeThatTheClocksSkipIsMadeUpForRightAfter() {
        Schedule half = Schedule.daily(LocalTime.of(2, 30)).in(BERLIN);
        assertThat(timing.next(half, Instant.parse("2026-03-29T00:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(timing.next(half, Instant.parse("2026-03-29T01:30:00Z")))
                .isEqualTo(Instant.parse("2026-03-30T00:30:00Z"));
    }

    @Test
    void aTimeThatComesTwiceRunsOnce() {
        Schedule half = Schedule.daily(LocalTime.of(2, 30)).in(BERLIN);
        Instant first = timing.next(half, Instant.parse("2026-10-24T12:00:00Z"));
        assertThat(first).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(timing.next(half, first)).isEqualTo(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void eachQuarterOfAnHourIsThereAlsoWhenTheClocksAreSetBack() {
        Schedule quarters = Schedule.cron("*/15 * * * *").in(BERLIN);
        Instant at = Instant.parse("2026-10-24T23:00:00Z");
        for (int i = 0; i < 16; i++) {
            Instant next = timing.next(quarters, at);
            assertThat(next).isEqualTo(at.plusSeconds(900));
            at = next;
        }
    }

    @Test
    void aPauseIsCountedFromTheEndOfARun() {
        assertThat(timing.next(Schedule.every(Duration.ofMinutes(7)), MARCH)).isEqualTo(MARCH.plusSeconds(420));
    }

    @Test
    void whatIsNoCalendarIsRefusedWithASentence() {
        assertThatThrownBy(() -> timing.require("nightly", Schedule.cron("at midnight"), MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nightly")
                .hasMessageContaining("at midnight");
        assertThatThrownBy(() -> Schedule.daily(LocalTime.NOON).onEveryNode())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void schedulesAreStoredInWords() {
        assertThat(Timing.words(Schedule.every(Duration.ofHours(1)))).isEqualTo("every PT1H");
        assertThat(Timing.words(Schedule.cron(" 0 4 * * * "))).isEqualTo("0 4 * * * UTC");
        assertThat(Timing.words(Schedule.daily(LocalTime.of(4, 5)).inSiteZone()))
                .isEqualTo("5 4 * * * site");
        assertThat(Timing.words(Schedule.cron("0 4 * * *").in(BERLIN))).isEqualTo("0 4 * * * Europe/Berlin");
    }
}
