package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However many rows a page shows, it asks the database as often. */
@OnEveryDatabase
class StatementsTest {

    private static final int MANY = 20;

    @RegisterExtension
    final Community community = Community.with(ForumsPlugin.class);

    @Test
    void aTopicTakesSixStatementsAtMost() {
        Ground ground = Ground.of(community);
        long one = statements(ground.guest(), ground.page());
        for (int i = 2; i <= MANY; i++) {
            ground.reply(community.member("writer-" + i), "Reply " + i);
        }
        assertThat(statements(ground.guest(), ground.page())).isEqualTo(one).isBetween(1L, 4L);
        // more for what bob keeps for later, and for whom he does not hear from
        assertThat(statements(ground.bob(), ground.page())).isBetween(1L, 7L);
        assertThat(statements(ground.guest(), ground.topicPath() + "/posts")).isBetween(1L, 6L);
    }

    @Test
    void aReplyTakesFifteenStatementsAtMost() {
        Ground ground = Ground.of(community);
        TestClient bob = ground.bob();
        ground.reply(bob, "The first");
        assertThat(community.statements(() -> ground.reply(bob, "The second"))).isBetween(1L, 15L);
    }

    @Test
    void aBoardAndTheHomePageTakeAsManyForOneTopicAsForTwenty() {
        Ground ground = Ground.of(community);
        String board = "/forums/boards/" + ground.board();
        String rest = "/api/v1" + board + "/topics";
        long boardPage = statements(ground.guest(), board);
        long boardRest = statements(ground.guest(), rest);
        long home = statements(ground.guest(), "/");
        for (int i = 2; i <= MANY; i++) {
            Ground.start(community.member("writer-" + i), ground.board(), "Topic " + i)
                    .expect(201);
        }
        assertThat(statements(ground.guest(), board)).isEqualTo(boardPage).isBetween(1L, 6L);
        assertThat(statements(ground.guest(), rest)).isEqualTo(boardRest).isBetween(1L, 6L);
        assertThat(statements(ground.guest(), "/")).isEqualTo(home).isBetween(1L, 6L);
    }

    @Test
    void theListOfBoardsTakesAsManyForOneAsForTwenty() {
        Ground ground = Ground.of(community);
        long page = statements(ground.guest(), "/forums");
        long rest = statements(ground.guest(), "/api/v1/forums/boards");
        for (int i = 2; i <= MANY; i++) {
            community
                    .admin("ada")
                    .post("/api/v1/forums/boards", Map.of("slug", "more-" + i, "title", "Board " + i))
                    .expect(201);
        }
        ground.guest().page("/forums").contains("more-" + MANY);
        assertThat(statements(ground.guest(), "/forums")).isEqualTo(page).isBetween(1L, 6L);
        assertThat(statements(ground.guest(), "/api/v1/forums/boards"))
                .isEqualTo(rest)
                .isBetween(1L, 6L);
    }

    /** What the second request takes, once pages kept for guests have grown too old; the first may warm up. */
    private long statements(TestClient browser, String path) {
        browser.get(path).expect(200);
        community.clock().advance(Duration.ofMinutes(1));
        return community.statements(() -> browser.get(path).expect(200));
    }
}
