package io.devquest.forums.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.forums.Bench;
import io.devquest.forums.ForumsPlugin;
import io.devquest.forums.Ground;
import io.devquest.forums.Recurring;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions, their answers and votes. */
@OnEveryDatabase
class QuestionFeaturesTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private String board;
    private TestClient ada;

    @BeforeEach
    void aQuestionOfAnn() {
        ground = Ground.of(community);
        board = "/api/v1/forums/boards/" + ground.board();
        ada = community.admin("ada");
        ada.put(board + "/kind", Map.of("kind", "questions")).expect(200);
        ada.put(board + "/votes", Map.of("down", true)).expect(200);
    }

    private void set(String setting, String value) {
        community.admin("ada").form("/admin/settings", Map.of(setting, value)).expect(303);
    }

    private boolean closed() {
        new Recurring(community, "topic-timers").run();
        return ground.guest().get(ground.topicPath()).json("/state/closed").equals("true");
    }

    private List<String> answers(TestClient who, int count) {
        List<String> answers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String topic = Ground.start(who, ground.board(), "Question " + i)
                    .expect(201)
                    .json("/id");
            answers.add(ground.guest()
                    .get("/api/v1/forums/topics/" + topic + "/posts")
                    .json("/items/0/id"));
        }
        return answers;
    }

    private static TestAnswer vote(TestClient who, String post, int value) {
        return who.put("/api/v1/forums/posts/" + post + "/vote?value=" + value, "");
    }

    @Test
    void questionModeWithAcceptedAnswerSolvedFilterAutoCloseAfterSolve() {
        String answer = ground.reply(ground.bob(), "An answer");
        ground.bob().put(answer + "/acceptance", "").problem("forbidden", 403);
        assertThat(ground.guest().get(board + "/topics?state=solved").json("/items/0/id"))
                .isEmpty();
        ground.ann().put(answer + "/acceptance", "").expect(200);
        assertThat(ground.guest().get(board + "/topics?state=solved").json("/items/0/id"))
                .isEqualTo(ground.topic());
        ground.guest()
                .page(ground.page())
                .contains("https://schema.org/QAPage", "itemprop=\"mainEntity\"", "itemprop=\"acceptedAnswer\"");
        community.clock().advance(Duration.ofDays(10));
        assertThat(closed()).as("off unless somebody switches it on").isFalse();
        set("forums.close_solved_after", "7 d");
        assertThat(closed()).isTrue();
        ground.guest().page(ground.page()).contains("This topic was closed because its question is solved");
        ground.moderator().delete(ground.topicPath() + "/closing").expect(200);
        assertThat(closed()).as("opened again, it has its time once more").isFalse();
        set("forums.close_solved_after", "0 s");
    }

    @Test
    void anOpenQuestionOrOneWhoseAnswerWasDeletedIsNotClosedAsSolved() {
        String answer = ground.reply(ground.bob(), "An answer");
        ground.ann().put(answer + "/acceptance", "").expect(200);
        ground.bob().delete(answer).expect(204);
        set("forums.close_solved_after", "1 h");
        community.clock().advance(Duration.ofDays(1));
        assertThat(closed()).isFalse();
        ground.moderator().post(answer + "/restore").expect(200);
        assertThat(closed()).isTrue();
        set("forums.close_solved_after", "0 s");
    }

    @Test
    void votingUpAndDownWithDailyAndPerTargetCaps() {
        TestClient zoe = community.member("zoe-" + ground.board());
        new Bench(community).update("update core.account set reputation = ? where id = ?", 500, zoe.id());
        List<String> one = answers(community.member("one-" + ground.board()), 7);
        for (String post : one.subList(0, 6)) {
            vote(zoe, post, 1).expect(200);
        }
        assertThat(vote(zoe, one.get(6), 1).problem("vote_too_many", 429).json("/detail"))
                .contains("what this person wrote 6 times today");
        for (String post : one.subList(0, 3)) {
            vote(zoe, post, -1).expect(200);
        }
        vote(zoe, one.get(3), -1).problem("vote_too_many", 429);
        for (int author = 2; author <= 4; author++) {
            List<String> more = answers(community.member("author-" + author + "-" + ground.board()), 5);
            for (String post : more.subList(0, author < 4 ? 5 : 4)) {
                vote(zoe, post, 1).expect(200);
            }
            if (author == 4) {
                assertThat(vote(zoe, more.get(4), 1)
                                .problem("vote_too_many", 429)
                                .json("/detail"))
                        .contains("your 20 votes");
            }
        }
    }

    @Test
    void voteRightsGatedByReputation() {
        String post = ground.firstPost();
        TestClient bob = community.member("bob-" + ground.board());
        vote(bob, post, 1).expect(200);
        assertThat(vote(bob, post, -1).problem("forbidden", 403).json("/detail"))
                .contains("more reputation");
        bob.page(ground.page()).lacks("vote-" + post + "-down");
        new Bench(community).update("update core.account set reputation = ? where id = ?", 125, bob.id());
        TestClient now = community.member("bob-" + ground.board());
        now.page(ground.page()).contains("vote-" + post + "-down");
        vote(now, post, -1).expect(200);
        ada.page("/admin/roles").contains("Vote against posts");
    }
}
