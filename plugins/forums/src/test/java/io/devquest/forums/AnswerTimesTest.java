package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A board of questions says how long people wait for the first answer of somebody else. */
@OnEveryDatabase
class AnswerTimesTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private static String median(Ground ground) {
        new Recurring(community, "answer-times").run();
        return ground.guest()
                .get("/api/v1/forums/boards/" + ground.board())
                .json()
                .path("answerMedianSeconds")
                .asString("");
    }

    /** Asks, waits, and answers; gives the path of the answer. */
    private static String answered(Ground ground, int minutes) {
        String question = Ground.start(ground.ann(), ground.board(), "After " + minutes)
                .expect(201)
                .json("/id");
        String posts = "/api/v1/forums/topics/" + question + "/posts";
        community.clock().advance(Duration.ofMinutes(1));
        ground.ann().post(posts, Map.of("body", "I add something")).expect(201);
        community.clock().advance(Duration.ofMinutes(minutes - 1));
        return "/api/v1/forums/posts/"
                + ground.bob().post(posts, Map.of("body", "So")).expect(201).json("/id");
    }

    @Test
    void theMedianIsThatOfTheFirstAnswersOfOthersInThirtyDays() {
        Ground ground = Ground.of(community);
        String page = "/forums/boards/" + ground.board();
        TestClient admin = community.admin("ada");
        admin.put("/api/v1" + page + "/kind", Map.of("kind", "questions")).expect(200);
        for (int minutes : new int[] {50, 10, 40, 20}) {
            answered(ground, minutes);
        }
        assertThat(median(ground)).isEmpty();
        ground.guest().page(page).contains("no data yet");
        String last = answered(ground, 30);
        assertThat(median(ground)).isEqualTo("1800");
        ground.guest().page(page + "?read=again").contains("within 30 minutes");
        ground.bob().delete(last).expect(204);
        assertThat(median(ground)).isEmpty();
        ground.moderator().post(last + "/restore").expect(200);
        assertThat(median(ground)).isEqualTo("1800");
        admin.put("/api/v1" + page + "/kind", Map.of("kind", "discussion")).expect(200);
        assertThat(median(ground)).isEmpty();
        admin.put("/api/v1" + page + "/kind", Map.of("kind", "questions")).expect(200);
        community.clock().advance(Duration.ofDays(31));
        assertThat(median(ground)).isEmpty();
    }
}
