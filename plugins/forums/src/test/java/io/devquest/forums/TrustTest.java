package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever reads and takes part is trusted, and told so. */
@OnEveryDatabase
class TrustTest {

    private static final String OWN = "/api/v1/me/trust";

    @RegisterExtension
    final Community community = Community.with(ForumsPlugin.class);

    private void read(TestClient who, Ground topic, Duration pause) {
        who.get(topic.page()).expect(200);
        community.clock().advance(pause);
    }

    private static Map<String, Long> has(TestAnswer trust) {
        Map<String, Long> has = new HashMap<>();
        trust.json()
                .path("needs")
                .forEach(need -> has.put(
                        need.path("measure").asString(), need.path("has").longValue()));
        return has;
    }

    @Test
    void readingIsCountedOnceAndBringsTheFirstLevel() {
        TestClient nora = community.member("nora");
        Ground first = null;
        for (int topic = 0; topic < 5; topic++) {
            Ground ground = Ground.of(community);
            first = first == null ? ground : first;
            for (int reply = 0; reply < 5; reply++) {
                ground.reply(ground.ann(), "Reply " + reply);
            }
            read(nora, ground, Duration.ofMinutes(2));
        }
        community.countReading();
        assertThat(has(nora.get(OWN).expect(200)))
                .containsEntry("opened", 5L)
                .containsEntry("parts", 30L)
                .containsEntry("minutes", 8L);
        // the same again counts as time only, and a long pause not even as that
        read(nora, first, Duration.ofHours(2));
        community.countReading();
        assertThat(has(nora.get(OWN)))
                .containsEntry("opened", 5L)
                .containsEntry("parts", 30L)
                .containsEntry("minutes", 10L);
        community.countReading();
        community.settle();
        assertThat(nora.get(OWN).json("/level")).isEqualTo("1");
        assertThat(nora.get(OWN).json("/changes/0/why")).isEqualTo("earned");
        assertThat(nora.get(OWN).json().path("changes")).hasSize(1);
        assertThat(nora.get("/notifications").text()).contains("You have reached trust level 1");
        assertThat(nora.get("/settings/trust").expect(200).text())
                .contains("Level 1", "What counts for level 2", "1 of 15");
    }

    @Test
    void votesAndRepliesCountBothWays() {
        Ground ground = Ground.of(community);
        TestClient vera = community.member("vera");
        String reply = ground.reply(vera, "An answer");
        ground.bob().put(reply + "/vote", "").expect(200);
        vera.put("/api/v1/forums/posts/" + ground.firstPost() + "/vote", "").expect(200);
        community.settle();
        community
                .admin("ada")
                .put("/api/v1/admin/users/" + vera.id() + "/trust", Map.of("level", 1))
                .expect(200);
        community
                .admin("ada")
                .put("/api/v1/admin/users/" + vera.id() + "/trust", new HashMap<>(Map.of()))
                .expect(200);
        assertThat(has(vera.get(OWN).expect(200)))
                .containsEntry("taken_part", 1L)
                .containsEntry("given", 1L)
                .containsEntry("received", 1L);
        ground.bob().delete(reply + "/vote").expect(200);
        assertThat(has(vera.get(OWN))).containsEntry("received", 0L);
    }

    @Test
    void anAdministratorDecidesByHandAndLetsGoAgain() {
        TestClient admin = community.admin("ada");
        TestClient leo = community.member("leo");
        String path = "/api/v1/admin/users/" + leo.id() + "/trust";
        assertThat(admin.put(path, Map.of("level", 4)).expect(200).json("/fixed"))
                .isEqualTo("true");
        leo.get("/").expect(200);
        community.countReading();
        assertThat(leo.get(OWN).json("/level")).isEqualTo("4");
        admin.put(path, Map.of("level", 5)).expect(422);
        community.moderator("mia").put(path, Map.of("level", 1)).expect(403);
        assertThat(admin.put(path, Map.of()).expect(200).json("/level"))
                .as("the highest that can be earned, for a while")
                .isEqualTo("3");
        community.clock().advance(Duration.ofDays(15));
        community.reviewTrust();
        assertThat(leo.get(OWN).json("/level")).isEqualTo("0");
        community.settle();
        assertThat(leo.get("/notifications").text()).contains("Your trust level is 0 now");
    }
}
