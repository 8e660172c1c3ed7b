package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each step of moderation leaves one line, with who, what and why; what is refused leaves none. */
@OnEveryDatabase
class AuditTest {

    private static final String CASES = "/api/v1/moderation/cases/";
    private static final String APPEALS = "/api/v1/moderation/appeals";

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private final Bench bench = new Bench(community);

    @Test
    void everyStepLeavesOneLineInItsOrder() {
        Ground ground = Ground.of(community);
        TestClient mona = ground.moderator();
        TestClient mike = community.moderator("mike");
        String post = ground.replied(ground.bob(), "Buy boots").json("/id");
        for (int person = 1; person <= 3; person++) {
            TestClient reporter = bench.trusted("voice-" + person, 3);
            bench.report(reporter, "forums.post", post, "spam").expect(201);
        }
        String path = CASES + bench.caseAbout(mona, post).json("/summary/id");
        mona.post(path + "/claim", Map.of("version", 1)).expect(200);
        mona.post(path + "/release", Map.of("version", 2)).expect(200);
        mike.post(path + "/claim", Map.of("version", 2)).problem("version_stale", 409);
        TestAnswer file = mona.get(path);
        bench.decide(mona, file, "delete", "Boots again", Map.of("sanction", "silence", "days", 2))
                .expect(200);
        bench.decide(mike, file, "approve", "Nice boots").problem("case_decided", 409);
        String silence = mona.get("/api/v1/moderation/people/bob/sanctions").json("/items/0/id");
        String id = file.json("/summary/id");
        String one = ground.bob()
                .post(APPEALS, Map.of("target", id, "text", "They are good"))
                .json("/id");
        String two = ground.bob()
                .post(APPEALS, Map.of("target", silence, "text", "I am quiet"))
                .json("/id");
        mike.post(APPEALS + "/" + one + "/decide", Map.of("outcome", "upheld", "reason", "They are boots"))
                .expect(200);
        mike.post(APPEALS + "/" + two + "/decide", Map.of("outcome", "overturned", "reason", "Once is enough"))
                .expect(200);
        ground.replied(ground.bob(), "Thank you");

        List<String> lines = new ArrayList<>();
        for (var line : community
                .admin("ada")
                .get("/api/v1/admin/audit?limit=100")
                .json()
                .path("items")) {
            lines.add(
                    0,
                    line.path("action").asString("") + " " + line.path("reason").asString(""));
        }
        assertThat(lines)
                .containsExactly(
                        "content.hidden_by_reports ",
                        "case.claimed ",
                        "case.released ",
                        "case.decided Boots again",
                        "sanction.imposed Boots again",
                        "appeal.filed They are good",
                        "appeal.filed I am quiet",
                        "appeal.upheld They are boots",
                        "sanction.lifted Once is enough",
                        "appeal.overturned Once is enough");
        String byMike = "/api/v1/admin/audit?by=mike&action=appeal.upheld";
        assertThat(community.admin("ada").get(byMike).json().path("items").size())
                .isOne();
        community.admin("ada").page("/admin/audit?by=mike").contains("appeal.upheld", "value=\"mike\"", "/logout");
        String cursor =
                community.admin("ada").get("/api/v1/admin/audit?limit=3").json("/next");
        assertThat(community
                        .admin("ada")
                        .get("/api/v1/admin/audit?limit=3&after=" + cursor)
                        .json("/items/0/action"))
                .isEqualTo("appeal.filed");
    }
}
