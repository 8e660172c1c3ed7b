package io.devquest.testkit.notifications;

import static io.devquest.testkit.notifications.RiddleClub.answer;
import static io.devquest.testkit.notifications.RiddleClub.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What every open tab of somebody is told. */
@OnEveryDatabase
class LiveBadgeTest {

    private static final String ADDED = "core.notification.added";
    private static final String READ = "core.notification.read";

    @RegisterExtension
    static Community community = Community.withArchive(RiddleClub.archive());

    private static int round;

    private TestClient ada;
    private TestClient bob;
    private String channel = "";

    /** New people for each test, in one community. */
    @BeforeEach
    void people() {
        round++;
        ada = community.member("ada" + round);
        bob = community.member("bob" + round);
        channel = "core.person:" + ada.id();
    }

    @Test
    void allTabsOfAPersonLearnWhatIsNewAndWhatWasRead() {
        TestSocket one = ada.live().subscribe(channel);
        TestSocket other = ada.live().subscribe(channel);
        Id riddle = ask(ada, "The sphinx");
        answer(community, bob, riddle, "A dog?");
        for (TestSocket tab : new TestSocket[] {one, other}) {
            LiveEvent added = tab.awaitEvent(ADDED);
            assertThat(added.data().path("unread").asInt()).isOne();
            assertThat(added.data().path("text").asString("")).isEqualTo("Bob" + round + " answered The sphinx");
            assertThat(added.data().path("object").asString("")).isEqualTo(riddle.toString());
            assertThat(added.data().path("quiet").asBoolean()).isFalse();
            assertThat(ada.get(added.data().path("url").asString(""))
                            .expect(303)
                            .location())
                    .isEqualTo("/riddles/" + riddle);
            LiveEvent read = tab.awaitEvent(READ);
            assertThat(read.data().path("unread").asInt()).isZero();
            assertThat(read.data().path("ids").get(0).asString(""))
                    .isEqualTo(added.data().path("id").asString("-"));
        }
        ada.post("/api/v1/notifications/read", Map.of("all", true)).expect(204);
        answer(community, bob, riddle, "A cat?");
        assertThat(one.awaitEvent(ADDED).seq()).isEqualTo(3);
    }

    @Test
    void aTabThatWasAwayGetsExactlyWhatItMissed() {
        Id riddle = ask(ada, "The sphinx");
        answer(community, bob, riddle, "A dog?");
        answer(community, bob, riddle, "A cat?");
        ada.post("/api/v1/notifications/read", Map.of("object", riddle.toString()))
                .expect(204);
        TestSocket tab = ada.live().subscribe(channel, 1);
        assertThat(tab.awaitEvent(ADDED).seq()).isEqualTo(2);
        assertThat(tab.awaitEvent(READ).seq()).isEqualTo(3);
        assertThat(tab.events()).extracting(LiveEvent::seq).containsExactly(2L, 3L);
    }

    @Test
    void nobodyHearsOfTheNotificationsOfOthers() {
        assertThat(bob.live().subscribes(channel)).isFalse();
        assertThat(community.guest().live().subscribes(channel)).isFalse();
        assertThat(community.admin("root" + round).live().subscribes(channel)).isFalse();
        assertThat(ada.live().subscribes(channel)).isTrue();
        assertThat(ada.live().subscribes("core.person:" + ada.id().toString().toLowerCase(Locale.ROOT)))
                .isFalse();
    }
}
