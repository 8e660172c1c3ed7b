package io.devquest.engine.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of somebody's mail, above all those on which clocks change. */
class MailDayTest {

    /** Somebody's zone and hour, and a time from which we look, near a change of clocks if the zone has any. */
    record Life(ZoneId zone, int hour, Instant start, int minutes) {
        MailDay day() {
            return new MailDay(zone, hour);
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        return Combinators.combine(
                        zones,
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.longs().between(1_100_000_000L, 1_900_000_000L),
                        Arbitraries.integers().between(-3_000, 0),
                        Arbitraries.integers().between(1, 90))
                .as((zone, hour, second, before, minutes) -> new Life(
                        zone,
                        hour,
                        nextChange(zone, Instant.ofEpochSecond(second)).plus(Duration.ofMinutes(before)),
                        minutes));
    }

    private static Instant nextChange(ZoneId zone, Instant from) {
        ZoneOffsetTransition change = zone.getRules().nextTransition(from);
        return change == null ? from : change.getInstant();
    }

    @Property(tries = 2_000)
    void aTimeIsInsideItsDay(@ForAll("lives") Life life) {
        MailDay day = life.day();
        assertThat(day.begin(life.start())).isBeforeOrEqualTo(life.start());
        assertThat(day.next(life.start())).isAfter(life.start());
        assertThat(day.begin(day.next(life.start()))).isEqualTo(day.next(life.start()));
        assertThat(day.next(day.begin(life.start()))).isEqualTo(day.next(life.start()));
    }

    @Property(tries = 2_000)
    void aClockThatIsLookedAtNowAndThenFindsOneBeginOnEachLocalDate(@ForAll("lives") Life life) {
        List<LocalDate> mailed = new ArrayList<>();
        Instant end = life.start().plus(Duration.ofDays(5));
        Instant next = life.day().next(life.start());
        for (Instant now = life.start(); now.isBefore(end); now = now.plus(Duration.ofMinutes(life.minutes()))) {
            if (!now.isBefore(next)) {
                mailed.add(date(life.day().begin(now), life));
                next = life.day().next(now);
            }
        }
        LocalDate first = date(life.day().next(life.start()), life);
        LocalDate last = mailed.get(mailed.size() - 1);
        assertThat(mailed)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(first.datesUntil(last.plusDays(1))
                        .filter(date -> exists(date, life.zone()))
                        .toList())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    // Clocks that skip the hour before midnight make its day begin on the next date: Dhaka, 19 June 2009, 23:00.
    private static LocalDate date(Instant begin, Life life) {
        LocalDate date = begin.atZone(life.zone()).toLocalDate();
        Instant its = date.atTime(life.hour(), 0).atZone(life.zone()).toInstant();
        return its.equals(begin) ? date : date.minusDays(1);
    }

    // Whole days were left out where a country changed sides of the date line.
    private static boolean exists(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toLocalDate().equals(date);
    }

    @Property(tries = 2_000)
    void itIsTheHourUnlessClocksSkipIt(@ForAll("lives") Life life) {
        ZonedDateTime next = life.day().next(life.start()).atZone(life.zone());
        LocalDate date = date(next.toInstant(), life);
        // Lord Howe Island skips half an hour only
        LocalTime hour = LocalTime.of(life.hour(), 0);
        boolean skipped = !date.atTime(hour).atZone(life.zone()).toLocalTime().equals(hour);
        assertThat(next.getHour() == life.hour() && next.getMinute() == 0 || skipped || !dayBefore(next, life))
                .isTrue();
    }

    // the hour of a day that does not exist falls on the one after it
    private static boolean dayBefore(ZonedDateTime next, Life life) {
        return exists(next.toLocalDate().minusDays(1), life.zone());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T06:59:00Z, 2026-03-28T07:00:00Z",
        "2026-03-28T07:00:00Z, 2026-03-29T06:00:00Z",
        "2026-03-29T06:00:00Z, 2026-03-30T06:00:00Z",
        "2026-10-24T06:00:00Z, 2026-10-25T07:00:00Z"
    })
    void eightInBerlinIsAnotherTimeInSummer(Instant now, Instant next) {
        assertThat(new MailDay(ZoneId.of("Europe/Berlin"), 8).next(now)).isEqualTo(next);
    }

    @Test
    void theHourThatIsSkippedComesLaterAndTheOneThatIsRepeatedOnce() {
        MailDay two = new MailDay(ZoneId.of("Europe/Berlin"), 2);
        assertThat(two.next(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(two.next(Instant.parse("2026-10-24T12:00:00Z"))).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(two.next(Instant.parse("2026-10-25T00:00:00Z"))).isEqualTo("2026-10-26T01:00:00Z");
    }

    @Test
    void theHourBeforeMidnightThatIsSkippedComesAtMidnight() {
        MailDay late = new MailDay(ZoneId.of("Asia/Dhaka"), 23);
        Instant midnight = late.next(Instant.parse("2009-06-19T16:59:00Z"));
        assertThat(midnight).isEqualTo("2009-06-19T17:00:00Z");
        assertThat(late.next(midnight)).isEqualTo("2009-06-20T16:00:00Z");
    }

    @Test
    void halfAnHourThatIsSkippedComesHalfAnHourLater() {
        MailDay two = new MailDay(ZoneId.of("Australia/Lord_Howe"), 2);
        assertThat(two.next(Instant.parse("2017-09-30T15:25:00Z"))).isEqualTo("2017-09-30T15:30:00Z");
    }

    @Test
    void whereADayWasLeftOutThereIsOneMailAndNotTwo() {
        MailDay apia = new MailDay(ZoneId.of("Pacific/Apia"), 8);
        Instant before = apia.next(Instant.parse("2011-12-29T12:00:00Z"));
        Instant after = apia.next(before);
        assertThat(before.atZone(apia.zone()).toLocalDate()).isEqualTo("2011-12-29");
        assertThat(after.atZone(apia.zone()).toLocalDate()).isEqualTo("2011-12-31");
        assertThat(apia.next(after).atZone(apia.zone()).toLocalDate()).isEqualTo("2012-01-01");
    }
}
