package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody takes a question, one at a time, and others see it until it is answered, given back or half an hour old. */
@OnEveryDatabase
class ClaimsTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient hal;
    private TestClient ida;
    private String claim;

    @BeforeEach
    void aQuestionOfAnn() {
        ground = Ground.of(community);
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "questions"))
                .expect(200);
        hal = community.member("hal-" + ground.board());
        ida = community.member("ida-" + ground.board());
        claim = ground.topicPath() + "/claim";
    }

    private String claimant() {
        var question = ground.guest().get(ground.topicPath()).json().path("question");
        return question.path("claim").path("by").path("name").asString("");
    }

    private static List<TestAnswer> atOnce(List<Callable<TestAnswer>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        List<TestAnswer> answers = new ArrayList<>();
        for (Future<TestAnswer> done : people.invokeAll(calls)) {
            answers.add(done.get());
        }
        people.shutdown();
        return answers;
    }

    private static long taken(List<TestAnswer> answers) {
        return answers.stream().filter(answer -> answer.status() == 200).count();
    }

    @Test
    void whoTakesAQuestionIsNamedToAllAndTheAskerHears() {
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        hal.put(claim, "").expect(200);
        assertThat(socket.awaitEvent("forums.question.taken")
                        .data()
                        .at("/by/name")
                        .asString())
                .isEqualTo("hal-" + ground.board());
        ground.guest().page(ground.page()).contains("is answering until");
        hal.page(ground.page()).contains("You are answering until", "Give it back");
        ida.put(claim, "").problem("forums.question_taken", 409);
        ida.page(ground.page()).contains("<span data-take hidden>", "<span data-release hidden>");
        hal.page(ground.page()).contains("<span data-take hidden>", "<span data-release>");
        hal.delete(claim).expect(200);
        socket.awaitEvent("forums.question.released");
        ida.page(ground.page()).contains("<span data-take>", "<span data-release hidden>");
        ground.guest().page(ground.page()).lacks("data-take", "data-name=");
        community.settle();
        ground.ann().page("/notifications").contains("is answering your question Why a loop?");
    }

    @Test
    void ofTwentyPeopleAtOnceOneWins() throws Exception {
        List<TestClient> crowd = community.crowd("taker-" + ground.board(), 20);
        List<TestAnswer> answers = atOnce(crowd.stream()
                .<Callable<TestAnswer>>map(one -> () -> one.put(claim, ""))
                .toList());
        assertThat(taken(answers)).isEqualTo(1);
        answers.stream()
                .filter(answer -> answer.status() != 200)
                .forEach(answer -> answer.problem("forums.question_taken", 409));
        assertThat(claimant()).startsWith("taker-");
        community.clock().advance(Duration.ofMinutes(31));
        assertThat(claimant()).isEmpty();
        assertThat(taken(atOnce(crowd.stream()
                        .<Callable<TestAnswer>>map(one -> () -> one.put(claim, ""))
                        .toList())))
                .isEqualTo(1);
    }

    @Test
    void nobodyHasMoreThanThreeEvenIfTheyTakeFiveAtOnce() throws Exception {
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            questions.add("/api/v1/forums/topics/"
                    + Ground.start(ground.ann(), ground.board(), "Number " + i)
                            .expect(201)
                            .json("/id") + "/claim");
        }
        List<TestAnswer> answers = atOnce(questions.stream()
                .<Callable<TestAnswer>>map(one -> () -> hal.put(one, ""))
                .toList());
        assertThat(taken(answers)).isEqualTo(3);
        hal.put(claim, "").problem("forums.too_many_claims", 409);
        questions.forEach(one -> hal.delete(one).expect(200));
        hal.put(claim, "").expect(200);
    }

    @Test
    void anAnswerEndsItAndSomebodyElseMayAnswerMeanwhile() {
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        hal.put(claim, "").expect(200);
        ground.reply(ida, "I was quicker");
        assertThat(claimant()).isEqualTo("hal-" + ground.board());
        ground.reply(hal, "And here is mine");
        socket.awaitEvent("forums.question.released");
        assertThat(claimant()).isEmpty();
    }

    @Test
    void itIsOverAfterHalfAnHourAndASecondPressDoesNotMakeItLonger() {
        hal.put(claim, "").expect(200);
        community.clock().advance(Duration.ofMinutes(20));
        hal.put(claim, "").expect(200);
        assertThat(claimant()).isNotEmpty();
        community.clock().advance(Duration.ofMinutes(11));
        assertThat(claimant()).isEmpty();
        ida.put(claim, "").expect(200);
        assertThat(claimant()).isEqualTo("ida-" + ground.board());
        hal.delete(claim).expect(200);
        assertThat(claimant()).isEqualTo("ida-" + ground.board());
    }

    @Test
    void whatIsKeptForGuestsNamesNobodyWhoseTimeIsOver() {
        hal.put(claim, "").expect(200);
        community.clock().advance(Duration.ofMinutes(30).minusSeconds(2));
        String named = "hal-" + ground.board();
        String list = "/api/v1/forums/boards/" + ground.board() + "/topics";
        // what is written elsewhere in the community would forget the pages, too
        community.settle();
        List<String> places = List.of(ground.page(), "/forums/help", "/api/v1/forums/help", list, ground.topicPath());
        places.forEach(place -> ground.guest().get(place).expect(200));
        ground.guest().page(ground.page()).contains("data-actor=\"" + named);
        community.clock().advance(Duration.ofSeconds(2));
        places.forEach(place -> assertThat(ground.guest().get(place).text()).doesNotContain(named));
    }

    @Test
    void whatIsOnesOwnSolvedOrOfWhoBlockedOneIsNotTaken() {
        ground.ann().put(claim, "").problem("forums.own_question", 403);
        ground.guest().put(claim, "").expect(401);
        ground.ann().put("/api/v1/u/hal-" + ground.board() + "/block", "").expect(204);
        hal.put(claim, "").problem("forums.unreachable", 403);
        ida.put(claim, "").expect(200);
        hal.put("/api/v1/u/ida-" + ground.board() + "/block", "").expect(204);
        hal.page(ground.page()).lacks("ida-" + ground.board() + " is answering");
        assertThat(hal.get(ground.topicPath()).json().at("/question/claim").isNull())
                .isTrue();
        ida.delete(claim).expect(200);
        String answer = ground.reply(ground.bob(), "Like this");
        ground.ann().put(answer + "/acceptance", "").expect(200);
        ida.put(claim, "").problem("forums.question_settled", 409);
    }

    @Test
    void theButtonsWorkWithoutScript() {
        String form = ground.page().substring(0, ground.page().lastIndexOf('/')) + "/claim";
        hal.page(ground.page()).contains("Take this question");
        hal.form(form, Map.of()).expect(303);
        assertThat(claimant()).isEqualTo("hal-" + ground.board());
        hal.form(form + "/release", Map.of()).expect(303);
        assertThat(claimant()).isEmpty();
    }
}
