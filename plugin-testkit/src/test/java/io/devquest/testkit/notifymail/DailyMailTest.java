package io.devquest.testkit.notifymail;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.notes.NotesPlugin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each test has a clock of its own. */
@OnEveryDatabase
class DailyMailTest {

    @RegisterExtension
    final Community community = Community.with(NotesPlugin.class);

    private final Told told = new Told(community);

    private void pass(Duration time) {
        community.clock().advance(time);
        told.sendDue();
    }

    @Test
    void theDailyMailComesOnceADayAtTheHourOfTheirZoneAlsoWhenClocksChange() {
        TestClient lea = community.member("lea");
        Told.live(lea, "Europe/Berlin");
        Told.choose(lea, "daily", 8);
        community.clock().set(Instant.parse("2026-03-27T10:00:00Z"));
        List<Instant> mailed = new ArrayList<>();
        while (community.clock().instant().isBefore(Instant.parse("2026-03-31T10:00:00Z"))) {
            told.tell(lea, "A note at " + community.clock().instant());
            int before = told.mails("lea").size();
            pass(Duration.ofMinutes(20));
            if (told.mails("lea").size() > before) {
                mailed.add(community.clock().instant());
            }
        }
        assertThat(mailed)
                .containsExactly(
                        Instant.parse("2026-03-28T07:00:00Z"),
                        Instant.parse("2026-03-29T06:00:00Z"),
                        Instant.parse("2026-03-30T06:00:00Z"),
                        Instant.parse("2026-03-31T06:00:00Z"));
        assertThat(told.subjects("lea").get(1)).isEqualTo("69 notifications from DevQuest");
    }

    @Test
    void whoMovesHasTheirHourAtAnotherTime() {
        TestClient moe = community.member("moe");
        Told.choose(moe, "daily", 12);
        Instant noon = Instant.parse("2026-03-03T12:00:00Z");
        community.clock().set(noon.plusSeconds(1));
        told.sendDue();
        told.tell(moe, "Far away");
        Told.live(moe, "Asia/Tokyo");
        community.clock().set(noon.plus(Duration.ofHours(15)).minusSeconds(1));
        told.sendDue();
        assertThat(told.mails("moe")).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(told.mails("moe")).hasSize(1);
    }

    @Test
    void afterDaysWithoutAServerThereIsOneMailAndTheNextOneComesInTime() {
        TestClient ned = community.member("ned");
        Told.choose(ned, "daily", 8);
        told.tell(ned, "first");
        community.clock().advance(Duration.ofDays(1));
        told.tell(ned, "second");
        community.clock().set(Instant.parse("2026-03-05T20:00:00Z"));
        told.sendDue();
        told.sendDue();
        assertThat(told.subjects("ned")).containsExactly("2 notifications from DevQuest");
        told.tell(ned, "third");
        community.clock().set(Instant.parse("2026-03-06T07:59:59Z"));
        told.sendDue();
        assertThat(told.mails("ned")).hasSize(1);
        pass(Duration.ofSeconds(1));
        assertThat(told.subjects("ned")).contains("Somebody wrote in third");
    }

    @Test
    void whatIsAWeekOldIsNoNewsAnyMore() {
        TestClient ora = community.member("ora");
        told.tell(ora, "old");
        pass(Duration.ofDays(7));
        assertThat(told.mails("ora")).isEmpty();
    }
}
