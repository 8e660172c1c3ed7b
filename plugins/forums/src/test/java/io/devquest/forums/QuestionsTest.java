package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions have an accepted answer, a state, and answers in the order of their votes. */
@OnEveryDatabase
class QuestionsTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient vera;
    private String answer;

    @BeforeEach
    void aQuestionOfAnnWithAnAnswerOfVera() {
        ground = Ground.of(community);
        setKind("questions");
        vera = community.member("vera-" + ground.board());
        answer = ground.reply(vera, "An answer");
    }

    private void setKind(String kind) {
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", kind))
                .expect(200);
    }

    private static void trust(TestClient who, int level) {
        community
                .admin("ada")
                .put("/api/v1/admin/users/" + who.id() + "/trust", Map.of("level", level))
                .expect(200);
    }

    private String page(String post, String action) {
        return post.substring("/api/v1".length()) + "/" + action;
    }

    private String id(String post) {
        return post.substring(post.lastIndexOf('/') + 1);
    }

    @Test
    void theAskerAcceptsAnAnswerAndTheAnswererGainsAndHears() {
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        TestAnswer solved = ground.ann().put(answer + "/acceptance", "").expect(200);
        assertThat(solved.json("/question/answerId")).isEqualTo(id(answer));
        LiveEvent heard = socket.awaitEvent("forums.answer.accepted");
        assertThat(heard.data().path("postId").asString()).isEqualTo(id(answer));
        assertThat(ground.guest().get(answer).json("/author/reputation")).isEqualTo("16");
        assertThat(vera.get("/api/v1/me/reputation").json("/items/0/text")).isEqualTo("Your answer was accepted");
        community.settle();
        vera.page("/notifications").contains("accepted your answer to Why a loop?");
        ground.guest().page(ground.page()).contains("Accepted answer", "Solved", "itemprop=\"acceptedAnswer\"");
        ground.ann().put(answer + "/acceptance", "").expect(200);
        assertThat(ground.guest().get(answer).json("/author/reputation")).isEqualTo("16");
    }

    @Test
    void thanksAreCountedForAllToSeeAndBringNoPoints() {
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        String thanks = "/api/v1/content/forums.post/" + id(answer) + "/reaction";
        ground.ann().put(thanks, Map.of("reaction", "thanks")).expect(200);
        ground.bob().put(thanks, Map.of("reaction", "thanks")).expect(200);
        LiveEvent heard = socket.awaitEvent("forums.post.voted");
        assertThat(heard.data().at("/reactions/thanks").asInt()).isEqualTo(1);
        TestAnswer read = ground.guest().get(answer);
        assertThat(read.json("/votes/reactions/thanks") + " " + read.json("/author/reputation"))
                .isEqualTo("2 1");
        ground.bob().delete(thanks).expect(200);
        assertThat(ground.guest().get(answer).json("/votes/reactions/thanks")).isEqualTo("1");
        vera.put(thanks, Map.of("reaction", "thanks")).problem("vote_own", 403);
    }

    @Test
    void anotherAnswerTakesThePlaceAndThePointsOfTheFirst() {
        TestClient otto = community.member("otto-" + ground.board());
        String other = ground.reply(otto, "A better answer");
        ground.ann().put(answer + "/acceptance", "").expect(200);
        ground.ann().put(other + "/acceptance", "").expect(200);
        assertThat(ground.guest().get(answer).json("/author/reputation")).isEqualTo("1");
        assertThat(ground.guest().get(other).json("/author/reputation")).isEqualTo("16");
        TestAnswer open = ground.ann().delete(other + "/acceptance").expect(200);
        assertThat(open.json().at("/question/answerId").isNull()).isTrue();
        assertThat(ground.guest().get(other).json("/author/reputation")).isEqualTo("1");
    }

    @Test
    void twoAcceptancesAtOnceLeaveOneAnswerAndItsPoints() throws Exception {
        List<String> answers = new ArrayList<>(List.of(answer));
        for (int i = 0; i < 3; i++) {
            answers.add(ground.reply(community.member("many-" + i + "-" + ground.board()), "Answer " + i));
        }
        ExecutorService people = Executors.newFixedThreadPool(answers.size());
        TestClient ann = ground.ann();
        List<Callable<TestAnswer>> all = answers.stream()
                .<Callable<TestAnswer>>map(one -> () -> ann.put(one + "/acceptance", ""))
                .toList();
        for (Future<TestAnswer> done : people.invokeAll(all)) {
            done.get().expect(200);
        }
        people.shutdown();
        String accepted = ground.guest().get(ground.topicPath()).json("/question/answerId");
        for (String one : answers) {
            assertThat(ground.guest().get(one).json("/author/reputation"))
                    .isEqualTo(id(one).equals(accepted) ? "16" : "1");
        }
    }

    @Test
    void othersAcceptOnlyOnceTheyAreTrustedAndTheQuestionIsOld() {
        TestClient tess = community.member("tess-" + ground.board());
        trust(tess, 3);
        tess.put(answer + "/acceptance", "").problem("forbidden", 403);
        ground.bob().put(answer + "/acceptance", "").problem("forbidden", 403);
        community.clock().advance(Duration.ofDays(8));
        ground.bob().put(answer + "/acceptance", "").problem("forbidden", 403);
        tess.put(answer + "/acceptance", "").expect(200);
        ground.guest().put(answer + "/acceptance", "").problem("sign_in_required", 401);
    }

    @Test
    void nobodyGainsByAcceptingTheirOwnAnswer() {
        String own = ground.reply(ground.ann(), "I found it myself");
        long before = Long.parseLong(ground.guest().get(own).json("/author/reputation"));
        ground.ann().put(own + "/acceptance", "").expect(200);
        assertThat(ground.guest().get(own).json("/author/reputation")).isEqualTo(String.valueOf(before));
        ground.ann()
                .put("/api/v1/forums/posts/" + ground.firstPost() + "/acceptance", "")
                .problem("forums.not_an_answer", 409);
    }

    @Test
    void anAnswerThatIsDeletedIsNoneUntilItIsRestored() {
        ground.ann().put(answer + "/acceptance", "").expect(200);
        vera.delete(answer).expect(204);
        assertThat(ground.guest()
                        .get(ground.topicPath())
                        .json()
                        .at("/question/answerId")
                        .isNull())
                .isTrue();
        ground.guest().page(ground.page()).lacks("itemprop=\"acceptedAnswer\"");
        ground.moderator().post(answer + "/restore").expect(200);
        assertThat(ground.guest().get(ground.topicPath()).json("/question/answerId"))
                .isEqualTo(id(answer));
        assertThat(ground.guest().get(answer).json("/author/reputation")).isEqualTo("16");
    }

    @Test
    void theAcceptedAnswerComesFirstAndTheOthersByTheirVotes() {
        String second = ground.reply(community.member("s-" + ground.board()), "Second");
        String third = ground.reply(community.member("t-" + ground.board()), "Third");
        ground.bob().put(third + "/vote", "").expect(200);
        ground.ann().put(second + "/acceptance", "").expect(200);
        String html = ground.guest().page(ground.page()).text();
        assertThat(List.of(html.indexOf(id(second)), html.indexOf(id(third)), html.indexOf(id(answer))))
                .isSorted();
        String inTime = ground.guest().page(ground.page() + "?after=0").text();
        assertThat(inTime.indexOf("id=\"post-" + id(answer))).isLessThan(inTime.indexOf("id=\"post-" + id(third)));
        TestAnswer first = ground.guest()
                .get(ground.topicPath() + "/posts?order=best&limit=1")
                .expect(200);
        assertThat(first.json("/items/0/id")).isEqualTo(id(third));
        TestAnswer next = ground.guest()
                .get(ground.topicPath() + "/posts?order=best&limit=1&after=" + first.json("/next"))
                .expect(200);
        assertThat(next.json("/items/0/id")).isEqualTo(id(answer));
    }

    @Test
    void theListsOfABoardKnowWhatHasBecomeOfItsQuestions() {
        String open = Ground.start(ground.bob(), ground.board(), "Nobody knows")
                .expect(201)
                .json("/id");
        String list = "/api/v1/forums/boards/" + ground.board() + "/topics?state=";
        assertThat(ids(list + "unanswered")).containsExactly(open);
        assertThat(ids(list + "unsolved")).containsExactly(open, ground.topic());
        ground.ann().put(answer + "/acceptance", "").expect(200);
        assertThat(ids(list + "unsolved")).containsExactly(open);
        assertThat(ids(list + "solved")).containsExactly(ground.topic());
        ground.guest().get(list + "lost").problem("parameter_invalid", 400);
        ground.guest()
                .page("/forums/boards/" + ground.board() + "?state=solved")
                .contains("Why a loop?", "Unanswered")
                .lacks("Nobody knows");
    }

    private List<String> ids(String list) {
        return StreamSupport.stream(
                        ground.guest()
                                .get(list)
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(topic -> topic.path("id").asString())
                .toList();
    }

    @Test
    void aQuestionThatLacksSomethingAsksItsAskerUntilSheSaysMore() {
        TestClient tess = community.member("tess-" + ground.board());
        tess.put(ground.topicPath() + "/info-request", "").problem("forbidden", 403);
        trust(tess, 1);
        tess.put(ground.topicPath() + "/info-request", "").expect(200);
        ground.ann().put(ground.topicPath() + "/info-request", "").problem("forbidden", 403);
        community.settle();
        ground.ann().page("/notifications").contains("needs to know more about Why a loop?");
        ground.guest().page(ground.page()).contains("Needs more information");
        ground.reply(ground.bob(), "This says nothing");
        assertThat(ground.guest().get(ground.topicPath()).json("/question/needsInfo"))
                .isEqualTo("true");
        ground.reply(ground.ann(), "It is Java 17");
        assertThat(ground.guest().get(ground.topicPath()).json("/question/needsInfo"))
                .isEqualTo("false");
    }

    @Test
    void aDuplicateLeadsToTheEarlierTopicForThoseWhoMaySeeIt() {
        String later = Ground.start(ground.bob(), ground.board(), "The same again")
                .expect(201)
                .json("/id");
        String path = "/api/v1/forums/topics/" + later + "/duplicate";
        TestClient tess = community.member("tess-" + ground.board());
        tess.put(path, Map.of("of", ground.topic())).problem("forbidden", 403);
        trust(tess, 2);
        tess.put(path, Map.of("of", "nonsense")).problem("input_invalid", 422);
        tess.put(path, Map.of("of", later)).problem("forums.own_duplicate", 422);
        tess.put(path, Map.of("of", "https://community.example" + ground.page() + "#post-1"))
                .expect(200);
        ground.guest()
                .page("/forums/topics/" + later + "/the-same-again")
                .contains("This was asked before", ground.page());
        assertThat(ids("/api/v1/forums/boards/" + ground.board() + "/topics?state=unanswered"))
                .isEmpty();
        ground.ann().delete(ground.topicPath()).problem("forums.topic_has_replies", 409);
        ground.moderator().delete(ground.topicPath()).expect(204);
        ground.guest().page("/forums/topics/" + later + "/the-same-again").lacks("This was asked before");
        tess.delete(path).expect(200);
    }

    @Test
    void aBoardForDiscussionHasNoneOfIt() {
        setKind("discussion");
        ground.ann().put(answer + "/acceptance", "").problem("forums.not_a_question", 409);
        ground.bob().put(ground.topicPath() + "/info-request", "").problem("forums.not_a_question", 409);
        assertThat(ground.guest()
                        .get(ground.topicPath())
                        .json()
                        .path("question")
                        .isNull())
                .isTrue();
        ground.ann().page(ground.page()).lacks("Accept this answer", "schema.org");
        ground.bob()
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "questions"))
                .problem("forbidden", 403);
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "poem"))
                .problem("input_invalid", 422);
    }

    @Test
    void theFormsWorkWithoutScript() {
        ground.ann().page(ground.page()).contains("Accept this answer");
        ground.ann().form(page(answer, "accept"), Map.of()).expect(303);
        ground.ann().page(ground.page()).contains("Do not accept it");
        ground.ann().form(page(answer, "unaccept"), Map.of()).expect(303);
        assertThat(ground.guest()
                        .get(ground.topicPath())
                        .json()
                        .at("/question/answerId")
                        .isNull())
                .isTrue();
        community
                .admin("ada")
                .page("/forums/boards/" + ground.board() + "/audience")
                .contains("What it is for");
    }
}
