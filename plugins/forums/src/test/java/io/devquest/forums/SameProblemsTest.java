package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People who have the problem of a question too say so, are counted, and hear of its answer. */
@OnEveryDatabase
class SameProblemsTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private String path;

    @BeforeEach
    void aQuestionOfAnn() {
        ground = Ground.of(community);
        kind("questions");
        path = ground.topicPath() + "/same-problem";
    }

    private void kind(String kind) {
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", kind))
                .expect(200);
    }

    private String count() {
        return ground.guest().get(ground.topicPath()).json("/question/sameCount");
    }

    @Test
    void eachPersonCountsOnceAndCanTakeItBackAndOthersSeeItLive() {
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        TestAnswer noted = ground.bob().put(path, "").expect(200);
        assertThat(noted.json("/question/sameCount") + noted.json("/question/same"))
                .isEqualTo("1true");
        assertThat(socket.awaitEvent("forums.problem.counted")
                        .data()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        ground.bob().put(path, "").expect(200);
        assertThat(count()).isEqualTo("1");
        ground.guest().page(ground.page()).contains("1 person has this problem too");
        ground.bob().delete(path).expect(200);
        ground.bob().delete(path).expect(200);
        assertThat(count()).isEqualTo("0");
    }

    @Test
    void twentyAtOnceAreTwenty() throws Exception {
        List<TestClient> crowd = community.crowd("too-" + ground.board(), 20);
        ExecutorService people = Executors.newFixedThreadPool(crowd.size());
        List<Callable<TestAnswer>> all = crowd.stream()
                .<Callable<TestAnswer>>map(one -> () -> one.put(path, ""))
                .toList();
        for (Future<TestAnswer> done : people.invokeAll(all)) {
            done.get().expect(200);
        }
        people.shutdown();
        assertThat(count()).isEqualTo("20");
    }

    @Test
    void whoHasTheProblemHearsOfTheAnswerAndNobodyElseDoes() {
        TestClient sam = community.member("sam-" + ground.board());
        TestClient tom = community.member("tom-" + ground.board());
        sam.put(path, "").expect(200);
        String answer = ground.reply(ground.bob(), "Like this");
        ground.ann().put(answer + "/acceptance", "").expect(200);
        community.settle();
        sam.page("/notifications").contains("accepted an answer to Why a loop?");
        tom.page("/notifications").lacks("Why a loop?");
        ground.bob().page("/notifications").contains("accepted your answer").lacks("accepted an answer");
    }

    @Test
    void nobodySharesTheirOwnProblemOrThatOfADiscussionOrOfWhoBlockedThem() {
        ground.ann().put(path, "").problem("forums.own_question", 403);
        ground.guest().put(path, "").expect(401);
        TestClient rude = community.member("rude-" + ground.board());
        ground.ann().put("/api/v1/u/rude-" + ground.board() + "/block", "").expect(204);
        rude.put(path, "").problem("forums.unreachable", 403);
        kind("discussion");
        ground.bob().put(path, "").problem("forums.not_a_question", 409);
        kind("questions");
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/audience", Map.of("audience", "staff"))
                .expect(200);
        ground.bob().put(path, "").problem("not_found", 404);
    }

    @Test
    void theButtonsAndTheFilterWorkWithoutScript() {
        String form = ground.page().substring(0, ground.page().lastIndexOf('/')) + "/same-problem";
        String wanted = "/forums/boards/" + ground.board() + "?state=wanted";
        ground.guest().page(wanted).lacks("Why a loop?");
        ground.bob().page(ground.page()).contains("I have this problem too");
        ground.ann().page(ground.page()).lacks("I have this problem too");
        ground.bob().form(form, Map.of()).expect(303);
        ground.bob().page(ground.page()).contains("It is not my problem");
        ground.bob().page(wanted).contains("Why a loop?");
        ground.bob().form(form + "/remove", Map.of()).expect(303);
        assertThat(count()).isEqualTo("0");
    }
}
