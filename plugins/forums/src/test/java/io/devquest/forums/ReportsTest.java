package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people report, and what comes of it before anybody decides. */
@OnEveryDatabase
class ReportsTest {

    private static final int MANY = 500;
    private static final int AT_ONCE = 8;

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private static int round;

    private Ground ground;
    private Bench bench;

    @BeforeEach
    void aTopicOfAnn() {
        ground = Ground.of(community);
        bench = new Bench(community);
        round++;
    }

    @Test
    void soManyOfEachTrustLevelHideAPostAndOneFewerDoNot() {
        int[] enough = {5, 5, 3, 3, 3};
        for (int level = 0; level < enough.length; level++) {
            String post = ground.replied(ground.bob(), "Canary " + level).json("/id");
            for (int person = 1; person <= enough[level]; person++) {
                assertThat(ground.guest().get("/api/v1/forums/posts/" + post).text())
                        .as("level %d after %d reports", level, person - 1)
                        .contains("Canary");
                TestClient reporter = bench.trusted("trust-" + level + "-" + person, level);
                bench.report(reporter, "forums.post", post, "spam").expect(201);
            }
            assertThat(ground.guest().get("/api/v1/forums/posts/" + post).text())
                    .doesNotContain("Canary");
            assertThat(bench.caseAbout(ground.moderator(), post)
                            .json()
                            .at("/summary/hidden")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void theAuthorHearsThatReportsHaveHiddenAPostAndThatItIsBack() {
        TestClient author = community.member("author-" + round);
        String post = ground.replied(author, "Not so bad").json("/id");
        for (int person = 1; person <= 3; person++) {
            bench.report(bench.trusted("trust-4-" + person, 4), "forums.post", post, "spam")
                    .expect(201);
        }
        community.settle();
        assertThat(author.get("/api/v1/notifications").json("/items/0/text"))
                .contains("hidden until moderators decide");
        TestAnswer file = bench.caseAbout(ground.moderator(), post);
        bench.decide(ground.moderator(), file, "approve", "Harmless").expect(200);
        community.settle();
        assertThat(author.get("/api/v1/notifications").json("/items/0/text")).contains("shown again");
        assertThat(ground.guest().get("/api/v1/forums/posts/" + post).text()).contains("Not so bad");
    }

    @Test
    void reportsHideNothingOfStaff() {
        String post = ground.replied(ground.moderator(), "A word of ours").json("/id");
        for (int person = 1; person <= 4; person++) {
            TestClient reporter = bench.trusted("staff-" + person, 4);
            bench.report(reporter, "forums.post", post, "insult").expect(201);
        }
        assertThat(ground.guest().get("/api/v1/forums/posts/" + post).text()).contains("A word of ours");
        TestAnswer file = bench.caseAbout(community.admin("ada"), post);
        assertThat(file.json().at("/summary/weight").asDouble()).isEqualTo(16.0);
        bench.decide(ground.moderator(), file, "approve", "About me").problem("own_thing", 403);
    }

    @Test
    void manyReportsAtOnceMakeOneCase() throws Exception {
        community.admin("ada").form("/admin/settings", Map.of("core.moderation.hide_threshold", "100000"));
        String post = ground.replied(ground.bob(), "Much reported").json("/id");
        List<Callable<Integer>> all = new ArrayList<>();
        for (TestClient reporter : community.crowd("crowd" + round, MANY)) {
            all.add(() -> bench.report(reporter, "forums.post", post, "spam").status());
        }
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var answer : threads.invokeAll(all)) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(bench.caseAbout(ground.moderator(), post)
                        .json()
                        .at("/summary/reports")
                        .asInt())
                .isEqualTo(MANY);
        long cases = community.rows("core").get("moderation_case").stream()
                .filter(row -> row.contains("Much reported"))
                .count();
        assertThat(cases).isOne();
        community.admin("ada").form("/admin/settings", Map.of("core.moderation.hide_threshold", "833"));
    }

    @Test
    void onePersonReportsAThingOnceAndNeverTheirOwn() {
        String post = ground.replied(ground.bob(), "Something").json("/id");
        bench.report(ground.ann(), "forums.post", post, "off_topic").expect(201);
        bench.report(ground.ann(), "forums.post", post, "spam").problem("already_reported", 409);
        bench.report(ground.bob(), "forums.post", post, "spam").problem("own_thing", 403);
        bench.report(ground.guest(), "forums.post", post, "spam").problem("sign_in_required", 401);
        bench.report(ground.ann(), "forums.post", post, "dull").invalid("reason", "unknown");
        bench.report(ground.ann(), "forums.topic", ground.topic(), "other").invalid("text", "notBlank");
        bench.report(ground.ann(), "forums.board", ground.boardId(), "spam").problem("not_found", 404);
        bench.report(ground.ann(), "forums.post", "0000000000001", "spam").problem("not_found", 404);
    }

    @Test
    void peopleAndGroupsAreReportedToo() {
        TestClient pest = community.member("pest-" + round);
        TestClient reporter = community.member("fair-" + round);
        bench.report(reporter, "person", pest.id().toString(), "insult").expect(201);
        String group = reporter.post("/api/v1/g", Map.of("name", "Club " + round, "joining", "open"))
                .expect(201)
                .json("/id");
        bench.report(pest, "group", group, "illegal").expect(201);
        TestAnswer file = bench.caseAbout(ground.moderator(), pest.id().toString());
        bench.decide(ground.moderator(), file, "act", "Stop that", Map.of("sanction", "warning"))
                .expect(200);
        assertThat(pest.get("/api/v1/moderation/mine").json("/items/0/what")).isIn("warning", "act");
        assertThat(ground.moderator().get("/moderation").text()).contains("Club " + round);
    }

    @Test
    void aDayHasSoManyReportsAndNoMore() {
        community.admin("ada").form("/admin/settings", Map.of("core.moderation.reports_a_day", "1"));
        TestClient eager = community.member("eager");
        String first = ground.replied(ground.bob(), "First").json("/id");
        String second = ground.replied(ground.bob(), "Second").json("/id");
        bench.report(eager, "forums.post", first, "spam").expect(201);
        bench.report(eager, "forums.post", second, "spam").problem("too_many_reports", 429);
        community.admin("ada").form("/admin/settings", Map.of("core.moderation.reports_a_day", "20"));
    }

    @Test
    void everythingWorksByFormsAlone() {
        String post = ground.replied(ground.bob(), "By form").json("/id");
        ground.ann().page("/forums/topics/" + ground.topic() + "/why-a-loop").contains("/report/forums.post/" + post);
        ground.ann().page("/report/forums.post/" + post).contains("By form", "Cheating or plagiarism");
        ground.ann()
                .form("/report/forums.post/" + post, Map.of("reason", "nonsense"))
                .expect(422);
        ground.ann()
                .form("/report/forums.post/" + post, Map.of("reason", "spam", "text", "See there"))
                .expect(200)
                .contains("Thank you");
        TestAnswer file = bench.caseAbout(ground.moderator(), post);
        String page = "/moderation/cases/" + file.json("/summary/id");
        ground.moderator().page("/moderation").contains(page);
        ground.moderator().page(page).contains("By form", "See there", "value=\"hide\"");
        ground.moderator().form(page + "/claim", Map.of("version", "1")).expect(303);
        ground.moderator()
                .form(page + "/decide", Map.of("version", "2", "action", "hide"))
                .expect(422);
        ground.moderator()
                .form(page + "/decide", Map.of("version", "1", "action", "hide", "rule", Bench.RULE, "reason", "Ads"))
                .expect(409)
                .contains("Somebody else has changed this case");
        ground.moderator()
                .form(page + "/decide", Map.of("version", "2", "action", "hide", "rule", Bench.RULE, "reason", "Ads"))
                .expect(303);
        ground.bob().page("/moderation/mine").contains("Ads", "By form");
        ground.bob().get(page).expect(404);
        community.admin("ada").page("/admin/audit").contains("case.decided", "case.claimed");
    }
}
