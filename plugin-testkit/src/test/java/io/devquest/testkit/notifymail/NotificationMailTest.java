package io.devquest.testkit.notifymail;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.http.SiteAddress;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestMail;
import io.devquest.testkit.notes.NotesPlugin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class NotificationMailTest {

    private static final Duration DELAY = Duration.ofMinutes(10);

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    private final Told told = new Told(community);

    private void pass(Duration time) {
        community.clock().advance(time);
        told.sendDue();
    }

    private static void set(String key, String value) {
        community.admin("olga").form("/admin/settings", Map.of(key, value)).expect(303);
    }

    @Test
    void whatIsStillUnreadAfterTheDelayIsMailedOnce() {
        TestClient ada = community.member("ada");
        Id id = told.tell(
                ada, told.notice("Loops & lists").by(community.member("bob")).saying("Try a <for> loop."));
        pass(DELAY.minusMillis(1));
        assertThat(told.mails("ada")).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(told.mails("ada")).hasSize(1);

        TestMail mail = told.mails("ada").get(0);
        String site = community.server().get(SiteAddress.class).url();
        assertThat(mail.subject()).isEqualTo("Bob wrote in Loops & lists");
        assertThat(mail.link()).isEqualTo(site + "/notifications/" + id);
        assertThat(mail.text())
                .contains("Try a <for> loop.", site + "/settings/mail", site + "/unsubscribe/")
                .containsPattern("\\d{1,2} [A-Z][a-z]{2}, \\d\\d:\\d\\d")
                .contains("You get this mail because");
        assertThat(mail.html())
                .contains("Loops &amp; lists", "Try a &lt;for&gt; loop.", site + "/notifications/" + id)
                .doesNotContain("<for>");

        told.execute("update core.notification set people = 3, changed_at = ? where id = ?", later(), id.value());
        pass(Duration.ofHours(1));
        pass(Duration.ofDays(2));
        assertThat(told.mails("ada")).hasSize(1);
    }

    private static Object later() {
        return community.clock().instant().plusSeconds(60).atOffset(java.time.ZoneOffset.UTC);
    }

    @Test
    void whatWasReadOnScreenIsNeverMailed() {
        TestClient eva = community.member("eva");
        Id seen = told.tell(eva, "Seen");
        told.tell(eva, "Missed");
        told.read(seen);
        pass(DELAY);
        pass(Duration.ofDays(1));
        assertThat(told.subjects("eva")).containsExactly("Somebody wrote in Missed");
    }

    @Test
    void allThatIsDueIsOneMailNewestFirstAndTheRestIsANumber() {
        TestClient fay = community.member("fay");
        for (int i = 1; i <= 23; i++) {
            told.tell(fay, "topic-" + i + "-");
            community.clock().advance(Duration.ofSeconds(1));
        }
        pass(DELAY);
        assertThat(told.subjects("fay")).containsExactly("23 notifications from DevQuest");
        TestMail mail = told.mails("fay").get(0);
        assertThat(mail.text())
                .contains("And 3 more")
                .doesNotContain("topic-3-")
                .contains("topic-4-");
        assertThat(mail.text().indexOf("topic-23-"))
                .isPositive()
                .isLessThan(mail.text().indexOf("topic-22-"));
        assertThat(mail.html()).contains("And 3 more").doesNotContain("topic-3-");
        pass(Duration.ofDays(1));
        assertThat(told.mails("fay")).hasSize(1);
    }

    @Test
    void manyPeopleInOneGroupAreOneSentence() {
        TestClient gil = community.member("gil");
        told.tell(gil, told.notice("Arrays").by(community.member("bob")).people(4));
        pass(DELAY);
        assertThat(told.subjects("gil")).containsExactly("Bob and 3 others wrote in Arrays");
    }

    @Test
    void theDelayIsASettingAndMayBeNothing() {
        TestClient hal = community.member("hal");
        set("core.notifications.mail_delay_minutes", "0");
        try {
            told.tell(hal, "Now");
            told.sendDue();
            assertThat(told.mails("hal")).hasSize(1);
        } finally {
            set("core.notifications.mail_delay_minutes", "10");
        }
    }

    @Test
    void wordsThatWereHiddenMeanwhileAreInNoMail() {
        TestClient una = community.member("una");
        Id item = told.item(una);
        Id alone = told.tell(una, told.notice("a talk").about(item).saying("Canary of one"));
        Id many =
                told.tell(una, told.notice("another talk").about(item).people(2).saying("Canary of two"));
        Id said = told.item(una);
        told.execute(
                "update core.notification set quoted = ? where id in (?, ?)",
                said.value(),
                alone.value(),
                many.value());
        told.execute("update core.content set state = 'hidden' where id = ?", said.value());

        pass(DELAY);
        pass(Duration.ofDays(1));
        assertThat(told.mails("una")).hasSize(1);
        assertThat(told.mails("una").get(0).text()).contains("another talk").doesNotContain("Canary");
    }

    @Test
    void whoMayNotOrDoesNotWantToKnowByNowIsNotMailed() {
        TestClient bob = community.member("bob");
        TestClient ivy = community.member("ivy");
        Id item = told.item(ivy, bob);
        told.tell(ivy, told.notice("hidden").about(told.item(bob)));
        told.tell(ivy, told.notice("shown").about(item));
        told.tell(ivy, told.notice("pinned").of("notes.pinned"));
        told.tell(ivy, told.notice("plugin that is off").from("elsewhere"));
        told.tell(ivy, told.notice("quiet").quietly());
        told.tell(ivy, told.notice("without mail").mail("none"));
        TestClient foe = community.member("foe");
        told.tell(ivy, told.notice("by a foe").by(foe));
        ivy.put("/api/v1/u/foe/block", "").expect(204);
        told.execute(
                "insert into core.notification_level (account, type, level) values (?, 'notes.pinned', 'muted')",
                ivy.id().value());
        TestClient jan = community.member("jan");
        told.tell(jan, "disabled");
        community.server().accounts().disable(jan.id());
        TestClient kim = community.member("kim");
        told.tell(kim, "unconfirmed");
        told.execute(
                "update core.account set verified_at = null where id = ?",
                kim.id().value());

        pass(DELAY);
        pass(Duration.ofDays(1));
        assertThat(told.subjects("ivy")).containsExactly("Somebody wrote in shown");
        assertThat(told.mails("jan")).isEmpty();
        assertThat(told.mails("kim")).isEmpty();
    }

    @Test
    void aTypeThatIsWatchedIsMailedAtOnceUnlessThereIsNoMailAtAll() {
        TestClient nia = community.member("nia");
        TestClient oli = community.member("oli");
        int hour =
                community.clock().instant().atOffset(java.time.ZoneOffset.UTC).getHour();
        Told.choose(nia, "daily", (hour + 12) % 24);
        Told.choose(oli, "never", 8);
        for (TestClient person : List.of(nia, oli)) {
            told.tell(person, told.notice("urgent").mail("now"));
            told.tell(person, "usual");
        }
        pass(DELAY);
        assertThat(told.subjects("nia")).containsExactly("Somebody wrote in urgent");
        pass(Duration.ofDays(1));
        assertThat(told.subjects("nia")).containsExactly("Somebody wrote in urgent", "Somebody wrote in usual");
        assertThat(told.mails("oli")).isEmpty();
    }

    @Test
    void whoWantsMailAgainIsNotMailedWhatHappenedBefore() {
        TestClient pia = community.member("pia");
        Told.choose(pia, "never", 8);
        told.tell(pia, "before");
        community.clock().advance(Duration.ofSeconds(1));
        Told.choose(pia, "immediate", 8);
        told.tell(pia, "after");
        pass(DELAY);
        assertThat(told.subjects("pia")).containsExactly("Somebody wrote in after");
    }

    @Test
    void whatIsTooMuchForOneDayWaitsForTheDailyHour() {
        TestClient quy = community.member("quy");
        Instant morning = community
                .clock()
                .instant()
                .plus(Duration.ofDays(1))
                .truncatedTo(java.time.temporal.ChronoUnit.DAYS)
                .plus(Duration.ofHours(8));
        community.clock().set(morning.plusSeconds(1));
        set("core.notifications.mails_a_day", "2");
        try {
            for (int i = 1; i <= 6; i++) {
                told.tell(quy, "topic-" + i);
                pass(DELAY);
            }
            assertThat(told.mails("quy")).hasSize(2);
            community.clock().set(morning.plus(Duration.ofDays(1)).minusSeconds(1));
            told.sendDue();
            assertThat(told.mails("quy")).hasSize(2);
            pass(Duration.ofSeconds(1));
            assertThat(told.subjects("quy"))
                    .containsExactly(
                            "Somebody wrote in topic-1", "Somebody wrote in topic-2", "4 notifications from DevQuest");
        } finally {
            set("core.notifications.mails_a_day", "50");
        }
    }

    @Test
    void whatFailsInTheMiddleIsMailedOnceByTheNextRunAndHoldsUpNobody() {
        TestClient ray = community.member("ray");
        TestClient sam = community.member("sam");
        told.tell(ray, "broken");
        told.tell(sam, "fine");
        told.execute(
                "update core.account set email = ? where id = ?",
                "ray@people.example\r\nBcc: x",
                ray.id().value());
        pass(DELAY);
        assertThat(told.mails("sam")).hasSize(1);
        assertThat(told.mails("ray")).isEmpty();
        assertThat(told.number("select count(*) from core.notification where mailed_at is not null and account = "
                        + ray.id().value()))
                .isZero();
        told.execute(
                "update core.account set email = ? where id = ?",
                "ray@people.example",
                ray.id().value());
        told.sendDue();
        told.sendDue();
        assertThat(told.subjects("ray")).containsExactly("Somebody wrote in broken");
        assertThat(told.mails("sam")).hasSize(1);
    }

    @Test
    void runsAtTheSameTimeSendOneMailToEach() throws InterruptedException {
        List<TestClient> crowd = IntStream.range(0, 20)
                .mapToObj(i -> community.member("crowd-" + i))
                .toList();
        for (int round = 1; round <= 3; round++) {
            String title = "round-" + round;
            crowd.forEach(person -> told.tell(person, title));
            community.clock().advance(DELAY);
            List<Thread> nodes = new ArrayList<>();
            CountDownLatch start = new CountDownLatch(1);
            for (int i = 0; i < 4; i++) {
                Thread node = new Thread(() -> {
                    awaitStart(start);
                    told.sendDue();
                });
                node.start();
                nodes.add(node);
            }
            start.countDown();
            for (Thread node : nodes) {
                node.join();
            }
            told.sendDue();
            for (int i = 0; i < crowd.size(); i++) {
                assertThat(told.subjects("crowd-" + i)).hasSize(round).endsWith("Somebody wrote in " + title);
            }
        }
    }

    private static void awaitStart(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aRunTakesTheSameFewStatementsForEachPersonWhateverTheyAreToldOf() {
        told.sendDue();
        long one = statements("few", 1, 1);
        long ten = statements("many", 10, 15);
        assertThat(one).isLessThanOrEqualTo(16);
        assertThat(ten - one).isLessThanOrEqualTo(9 * 11);
        assertThat(community.statements(told::sendDue)).isLessThanOrEqualTo(2);
    }

    private long statements(String name, int people, int each) {
        for (int i = 0; i < people; i++) {
            TestClient person = community.member(name + "-" + i);
            IntStream.range(0, each).forEach(j -> told.tell(person, "topic-" + j));
        }
        community.clock().advance(DELAY);
        return community.statements(told::sendDue);
    }
}
