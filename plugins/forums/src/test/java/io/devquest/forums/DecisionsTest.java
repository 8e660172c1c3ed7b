package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestMail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What moderators decide, what both sides hear of it, and how it is taken back. */
@OnEveryDatabase
class DecisionsTest {

    private static final String APPEALS = "/api/v1/moderation/appeals";

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private static int round;
    private static int voices;

    private Ground ground;
    private Bench bench;
    private TestClient author;
    private TestClient reporter;
    private TestClient second;

    @BeforeEach
    void people() {
        ground = Ground.of(community);
        bench = new Bench(community);
        round++;
        author = community.member("author-" + round);
        reporter = community.member("watcher-" + round);
        second = community.moderator("mike");
    }

    private TestAnswer reported(String body) {
        // nobody writes many in a row, also where what is between has been hidden
        voices++;
        ground.replied(community.member("voice-" + voices), "Between them");
        String post = ground.replied(author, body).json("/id");
        bench.report(reporter, "forums.post", post, "spam").expect(201);
        return bench.caseAbout(ground.moderator(), post);
    }

    private String post(TestAnswer file) {
        return "/api/v1/forums/posts/" + file.json("/summary/subject");
    }

    @Test
    void ofTwoModeratorsAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        for (int time = 0; time < 5; time++) {
            TestAnswer file = reported("Contested " + time);
            TestClient first = ground.moderator();
            List<Callable<Integer>> both = List.of(
                    () -> bench.decide(first, file, "hide", "Mine").status(),
                    () -> bench.decide(second, file, "approve", "No, mine").status());
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Integer> answers = threads.invokeAll(both).stream()
                        .map(answer -> {
                            try {
                                return answer.get();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                        .sorted()
                        .toList();
                assertThat(answers).containsExactly(200, 409);
            } finally {
                threads.shutdownNow();
            }
            long decided = ground.moderator()
                    .get("/api/v1/moderation/cases?state=decided&limit=100")
                    .json()
                    .path("items")
                    .size();
            assertThat(decided).isPositive();
        }
    }

    @Test
    void bothSidesHearWhyAndNobodyHearsWhoReported() {
        TestAnswer file = reported("Buy my boots");
        bench.decide(ground.moderator(), file, "hide", "This is an advertisement")
                .expect(200);
        community.settle();
        TestAnswer told = author.get("/api/v1/notifications").expect(200);
        assertThat(told.json("/items/0/text")).contains("Moderators decided", Bench.RULE);
        assertThat(told.json("/items/0/body")).isEqualTo("This is an advertisement");
        for (String path : List.of("/api/v1/notifications", "/api/v1/moderation/mine", "/moderation/mine")) {
            assertThat(author.get(path).text())
                    .doesNotContain("watcher-" + round)
                    .doesNotContain("Watcher-" + round);
        }
        assertThat(reporter.get("/api/v1/notifications").json("/items/0/text")).contains("Your report was right");
        assertThat(reporter.get("/api/v1/notifications").text()).doesNotContain("Buy my boots");
        TestAnswer kept = reported("Quite all right");
        bench.decide(ground.moderator(), kept, "approve", "It is about loops").expect(200);
        community.settle();
        assertThat(reporter.get("/api/v1/notifications").text()).contains("left things as they are");
        assertThat(ground.guest().get(post(kept)).text()).contains("Quite all right");
    }

    @Test
    void anAppealIsDecidedBySomebodyElseAndGivesThePostBack() {
        TestAnswer file = reported("Not an advertisement");
        String id = file.json("/summary/id");
        bench.decide(ground.moderator(), file, "delete", "Looks like one").expect(200);
        assertThat(ground.guest().get(post(file)).text()).doesNotContain("Not an advertisement");
        ground.moderator().post(post(file) + "/restore").problem("forums.hidden_by_decision", 409);
        reporter.post(APPEALS, Map.of("target", id, "text", "Not mine")).problem("not_found", 404);
        author.form("/moderation/mine/" + id + "/appeal", Map.of("text", "It is a question"))
                .expect(303);
        author.post(APPEALS, Map.of("target", id, "text", "Again")).problem("already_appealed", 409);
        String appeal = appealAbout(id);
        Map<String, String> overturned = Map.of("outcome", "overturned", "reason", "It is one indeed");
        ground.moderator().post(APPEALS + "/" + appeal + "/decide", overturned).problem("same_moderator", 403);
        second.page("/moderation/appeals").contains("It is a question");
        second.form("/moderation/appeals/" + appeal + "/decide", overturned).expect(303);
        second.post(APPEALS + "/" + appeal + "/decide", overturned).problem("appeal_decided", 409);
        assertThat(ground.guest().get(post(file)).text()).contains("Not an advertisement");
        community.settle();
        assertThat(author.get("/api/v1/notifications").text()).contains("Your appeal was right", "It is one indeed");
        author.page("/moderation/mine").contains("taken the decision back");
        String audit =
                community.admin("ada").get("/api/v1/admin/audit?case=" + id).text();
        assertThat(audit).contains("case.decided", "appeal.filed", "appeal.overturned");
        ground.moderator().get("/api/v1/admin/audit").problem("forbidden", 403);
    }

    private String appealAbout(String target) {
        for (var item : second.get(APPEALS + "?limit=100").json().path("items")) {
            if (item.path("target").asString("").equals(target)) {
                return item.path("id").asString("");
            }
        }
        throw new AssertionError("No appeal waits about " + target);
    }

    @Test
    void anAppealIsLateAfterTwentyDays() {
        TestAnswer file = reported("Too late");
        bench.decide(ground.moderator(), file, "hide", "Spam").expect(200);
        community.clock().advance(Duration.ofDays(21));
        community
                .member("author-" + round)
                .post(APPEALS, Map.of("target", file.json("/summary/id"), "text", "Sorry, I was away"))
                .problem("appeal_late", 409);
    }

    @Test
    void whoLeadsAGroupDecidesAboutItsThingsAndImposesNothing() {
        Circle circle = Circle.around(ground);
        TestClient member = circle.member();
        String post = ground.replied(member, "In our circle").json("/id");
        bench.report(circle.owner(), "forums.post", post, "off_topic").expect(201);
        String slug = circle.group().substring("/api/v1/g/".length());
        TestAnswer queue =
                circle.owner().get("/api/v1/g/" + slug + "/moderation").expect(200);
        String id = queue.json("/items/0/id");
        assertThat(queue.json().path("items").size()).isOne();
        circle.owner().page("/g/" + slug + "/moderation").contains("/moderation/cases/" + id);
        member.get("/api/v1/g/" + slug + "/moderation").problem("forbidden", 403);
        member.get("/api/v1/moderation/cases/" + id).problem("not_found", 404);
        circle.owner().get("/api/v1/moderation/cases").problem("forbidden", 403);
        TestAnswer file = circle.owner().get("/api/v1/moderation/cases/" + id).expect(200);
        bench.decide(circle.owner(), file, "hide", "Not here", Map.of("sanction", "warning"))
                .problem("forbidden", 403);
        bench.decide(circle.owner(), file, "hide", "Not here").expect(200);
        assertThat(member.get("/api/v1/forums/posts/" + post).text()).doesNotContain("In our circle");
    }

    @Test
    void hidingATopicTakesItFromEveryListAndRestoringGivesItBack() {
        bench.report(reporter, "forums.topic", ground.topic(), "spam").expect(201);
        TestAnswer file = bench.caseAbout(ground.moderator(), ground.topic());
        bench.decide(ground.moderator(), file, "hide", "Spam").expect(200);
        Surfaces.of(ground).entrySet().stream()
                .filter(surface -> !surface.getKey().contains("board"))
                .forEach(surface -> {
                    assertThat(surface.getValue().test(ground.guest()))
                            .as(surface.getKey())
                            .isFalse();
                    assertThat(surface.getValue().test(ground.ann()))
                            .as(surface.getKey())
                            .isFalse();
                });
        ground.ann()
                .post(APPEALS, Map.of("target", file.json("/summary/id"), "text", "Why?"))
                .expect(201);
        second.post(
                        APPEALS + "/" + appealAbout(file.json("/summary/id")) + "/decide",
                        Map.of("outcome", "overturned", "reason", "Fine"))
                .expect(200);
        Surfaces.of(ground)
                .forEach((name, seen) ->
                        assertThat(seen.test(ground.guest())).as(name).isTrue());
    }

    @Test
    void aSilencedPersonReadsAndDoesNotWriteUntilItEnds() {
        silence(2);
        TestAnswer refused = author.post(ground.topicPath() + "/posts", Map.of("body", "Hello"));
        refused.problem("silenced", 403);
        assertThat(refused.text()).contains("Too loud");
        author.page(ground.page());
        community.clock().advance(Duration.ofDays(3));
        ground.replied(community.member("author-" + round), "I am back");
    }

    @Test
    void aSuspendedPersonIsOutAtOnceAndInAgainWhenItIsLifted() {
        String path = "/api/v1/moderation/people/author-" + round + "/sanctions";
        author.get("/api/v1/me").expect(200);
        Map<String, ?> suspension =
                Map.of("sanction", "suspension", "rule", Bench.RULE, "reason", "Again and again", "days", 30);
        String id = ground.moderator().post(path, suspension).expect(201).json("/id");
        author.get("/api/v1/me").problem("sign_in_required", 401);
        theMailBringsAWayToAppeal(id);
        ground.moderator().page("/moderation/people/author-" + round).contains("Suspension", "Again and again");
        ground.moderator()
                .post("/api/v1/moderation/sanctions/" + id + "/lift", Map.of("reason", "A mistake"))
                .expect(200);
        community.member("author-" + round).get("/api/v1/me").expect(200);
        ground.moderator()
                .post("/api/v1/moderation/people/ada/sanctions", suspension)
                .problem("forbidden", 403);
        ground.moderator()
                .post("/api/v1/moderation/people/mona/sanctions", suspension)
                .problem("own_thing", 403);
        ground.ann().post(path, suspension).problem("forbidden", 403);
    }

    private void theMailBringsAWayToAppeal(String sanction) {
        TestMail mail = community.mail("author-" + round + "@people.example");
        assertThat(mail.text()).contains("Again and again", Bench.RULE);
        String path = mail.link().substring(mail.link().indexOf("/appeal"));
        ground.guest().page(path).contains("Again and again");
        String token = path.substring(path.indexOf('=') + 1);
        ground.guest()
                .form("/appeal", Map.of("token", token, "text", "It was my brother"))
                .expect(200)
                .contains("You have appealed");
        ground.guest().get("/appeal?token=nonsense").expect(404);
        assertThat(appealAbout(sanction)).isNotEmpty();
    }

    private void silence(int days) {
        ground.moderator()
                .post(
                        "/api/v1/moderation/people/author-" + round + "/sanctions",
                        Map.of("sanction", "silence", "rule", Bench.RULE, "reason", "Too loud", "days", days))
                .expect(201);
    }
}
