package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever comes back to a topic goes on where they stopped. */
@OnEveryDatabase
class ReadingTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private static String reading(TestClient who, Ground ground) {
        var reading = who.get(ground.topicPath()).expect(200).json().path("reading");
        return reading.isNull()
                ? "none"
                : reading.path("upTo").asInt() + ", " + reading.path("unread").asInt() + " unread";
    }

    private static void read(TestClient who, Ground ground, int upTo) {
        who.put(ground.topicPath() + "/reading", Map.of("upTo", upTo)).expect(200);
    }

    private static String list(TestClient who, Ground ground) {
        return who.get("/forums/boards/" + ground.board()).expect(200).text();
    }

    @Test
    void aTopicIsReadUpToTheLastPostOfThePageThatWasShown() {
        Ground ground = Ground.of(community);
        TestClient rita = community.member("rita-1");
        assertThat(reading(rita, ground)).isEqualTo("none");
        assertThat(list(rita, ground)).doesNotContain("unread post");
        rita.get(ground.page()).expect(200);
        assertThat(reading(rita, ground)).isEqualTo("1, 0 unread");
        ground.reply(ground.bob(), "One");
        String second = ground.reply(ground.bob(), "Two");
        assertThat(reading(rita, ground)).isEqualTo("1, 2 unread");
        assertThat(list(rita, ground)).contains("2 unread posts", ground.page() + "?go=unread#new");
        ground.bob().delete(second).expect(204);
        assertThat(list(rita, ground)).contains("1 unread post");
        rita.get(ground.page() + "?go=unread").expect(200);
        assertThat(reading(rita, ground)).isEqualTo("3, 0 unread");
        assertThat(list(rita, ground)).doesNotContain("unread post");
    }

    @Test
    void theListLeadsToThePageWithTheFirstUnreadPost() {
        Ground ground = Ground.of(community);
        for (int reply = 2; reply <= 45; reply++) {
            ground.reply(ground.ann(), "Reply number " + reply);
        }
        TestClient rita = community.member("rita-2");
        rita.get(ground.page()).expect(200);
        assertThat(reading(rita, ground)).isEqualTo("20, 25 unread");
        String page = rita.get(ground.page() + "?go=unread").expect(200).text();
        assertThat(page).contains("Reply number 21<", "Reply number 40<").doesNotContain("Reply number 20<");
        assertThat(page.indexOf("New since your last visit")).isPositive().isLessThan(page.indexOf("Reply number 21<"));
        assertThat(rita.get(ground.page() + "?go=unread").expect(200).text())
                .contains("Reply number 45<")
                .doesNotContain("Reply number 40<");
        assertThat(rita.get(ground.page()).expect(200).text()).doesNotContain("New since your last visit");
    }

    @Test
    void aPositionOnlyGrowsAndNeverBeyondWhatThereIs() {
        Ground ground = Ground.of(community);
        ground.reply(ground.bob(), "One");
        ground.reply(ground.bob(), "Two");
        TestClient rita = community.member("rita-3");
        read(rita, ground, 2);
        assertThat(reading(rita, ground)).isEqualTo("2, 1 unread");
        read(rita, ground, 1);
        assertThat(reading(rita, ground)).isEqualTo("2, 1 unread");
        read(rita, ground, 1_000_000);
        assertThat(reading(rita, ground)).isEqualTo("3, 0 unread");
        rita.put(ground.topicPath() + "/reading", Map.of("upTo", 0)).expect(422);
        rita.put(ground.topicPath() + "/reading", new HashMap<>()).expect(422);
        assertThat(reading(community.member("rita-4"), ground))
                .as("somebody else")
                .isEqualTo("none");
    }

    @Test
    void whoWritesHasReadWhatIsBefore() {
        Ground ground = Ground.of(community);
        assertThat(reading(ground.ann(), ground)).isEqualTo("1, 0 unread");
        ground.reply(ground.bob(), "One");
        assertThat(reading(ground.ann(), ground)).isEqualTo("1, 1 unread");
        assertThat(reading(ground.bob(), ground)).isEqualTo("2, 0 unread");
    }

    @Test
    void aGuestAndWhoMayNotSeeTheTopicHaveNoPosition() {
        Ground ground = Ground.of(community);
        ground.guest().get(ground.page()).expect(200);
        assertThat(reading(ground.guest(), ground)).isEqualTo("none");
        ground.guest().put(ground.topicPath() + "/reading", Map.of("upTo", 1)).expect(401);
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/audience", Map.of("audience", "staff"))
                .expect(200);
        community
                .member("rita-5")
                .put(ground.topicPath() + "/reading", Map.of("upTo", 1))
                .expect(404);
    }

    @Test
    void aReportOfTheBrowserAddsNothingToWhatCountsForTrust() {
        Ground ground = Ground.of(community);
        ground.reply(ground.bob(), "One");
        TestClient rita = community.member("rita-6");
        rita.get(ground.page()).expect(200);
        read(rita, ground, 2);
        read(rita, ground, 2);
        community.countReading();
        Map<String, Integer> has = new HashMap<>();
        rita.get("/api/v1/me/trust")
                .json()
                .path("needs")
                .forEach(need -> has.put(
                        need.path("measure").asString(), need.path("has").asInt()));
        assertThat(has).containsEntry("opened", 1).containsEntry("parts", 2);
    }

    @Test
    void theBestAnswersFirstMarkTheNewOnesOneByOne() {
        Ground ground = Ground.of(community);
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "questions"))
                .expect(200);
        TestClient rita = community.member("rita-7");
        rita.get(ground.page()).expect(200);
        ground.reply(ground.bob(), "Because of this");
        String page = rita.get(ground.page() + "?go=unread").expect(200).text();
        assertThat(page).contains("id=\"new\"", ">New</span>").doesNotContain("New since your last visit");
        assertThat(reading(rita, ground)).isEqualTo("2, 0 unread");
    }
}
