package io.devquest.snippets;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class ChecksTest {

    private static final String SPAM = "We are an essay writing service with the best writers. "
            + "Every student can order with us, at any hour of the day, and sleep well.";

    private static final String ANOTHER =
            "Look no further for a cheap essay writing service: order from our writers today!";

    @RegisterExtension
    static Community community = Community.withArchive(Bundled.archive("0.1.0")).checked();

    @Test
    void whatIsHeldIsNowhereUntilItIsApproved() {
        TestClient nina = community.member("nina");
        TestAnswer answer = nina.post("/api/v1/snippets", snippet(SPAM)).expect(202);
        community.settle();
        community.guest().page("/snippets").lacks("Held one");
        Id snippet = community.approve(Id.parse(answer.json("/held")).orElseThrow());
        community.settle();
        community.guest().page("/snippets").contains("Held one");
        community.guest().get("/api/v1/snippets/" + snippet).expect(200).contains("essay writing service");
    }

    @Test
    void aReviewIsCheckedAsOne() {
        TestClient olga = community.admin("olga");
        String path = "/api/v1/snippets/"
                + olga.post("/api/v1/snippets", snippet("Fine")).expect(201).json("/snippet/id");
        community.clock().advance(Duration.ofDays(2));
        TestClient nils = community.member("nils");
        nils.post(
                        path + "/threads",
                        Map.of("revision", 1, "file", "A.java", "first", 1, "body", ANOTHER, "draft", true))
                .expect(201);
        TestAnswer answer = nils.post(path + "/review", Map.of()).expect(202);
        olga.get(path + "/threads").lacks("writing service");
        community.approve(Id.parse(answer.json("/held")).orElseThrow());
        olga.get(path + "/threads").contains("writing service");
    }

    @Test
    void whatItsAuthorDeletesDoesNotOpenWithItsKey() {
        TestClient olga = community.admin("olga");
        String id = olga.post(
                        "/api/v1/snippets",
                        Map.of(
                                "title",
                                "Deleted one",
                                "audience",
                                "unlisted",
                                "files",
                                List.of(Map.of("name", "A", "text", "x"))))
                .expect(201)
                .json("/snippet/id");
        String url = olga.get("/api/v1/snippets/" + id).json("/snippet/url");
        community.guest().get(url).expect(200);
        olga.delete("/api/v1/snippets/" + id).expect(204);
        community.guest().get(url).expect(404);
    }

    private static Map<String, ?> snippet(String description) {
        return Map.of(
                "title",
                "Held one",
                "description",
                description,
                "files",
                List.of(Map.of("name", "A.java", "text", "x")));
    }
}
