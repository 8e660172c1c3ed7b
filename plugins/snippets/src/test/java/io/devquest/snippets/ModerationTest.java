package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class ModerationTest {

    private static final String CASES = "/api/v1/moderation/cases";

    @RegisterExtension
    static Community community = Community.withArchive(Bundled.archive("0.1.0"));

    @Test
    void codeIsFoundUntilItIsHidden() {
        String id =
                Ground.share(community.member("ann"), "To find", "int quokka;").json("/snippet/id");
        community.settle();
        TestClient bob = community.member("bob");
        bob.page("/search?q=quokka").contains("To find");
        hide("snippets.snippet", id);
        community.settle();
        bob.page("/search?q=quokka").lacks("To find");
        bob.get("/api/v1/snippets/" + id).expect(404);
        bob.page("/snippets").lacks("To find");
    }

    @Test
    void aCommentThatIsHiddenIsNotBesideItsLine() {
        String path = "/api/v1/snippets/"
                + Ground.share(community.member("ann"), "Mine", "int a;").json("/snippet/id");
        community
                .member("carl")
                .post(path + "/threads", Map.of("revision", 1, "file", "A.java", "first", 1, "body", "Rude words"))
                .expect(201);
        TestClient bob = community.member("bob");
        hide("snippets.comment", bob.get(path + "/threads").json("/items/0/comments/0/id"));
        bob.get(path + "/threads").expect(200).lacks("Rude words");
    }

    @Test
    void aSnippetOfAGroupIsForItsMembers() {
        TestClient olga = community.member("olga");
        TestAnswer group = olga.post("/api/v1/g", Map.of("name", "Circle", "joining", "open"));
        String audience =
                "group:" + olga.get("/api/v1/g/" + group.json("/slug")).json("/id");
        String id = Ground.share(olga, "For us", "int a;", audience).json("/snippet/id");
        TestClient mila = community.member("mila");
        mila.get("/api/v1/snippets/" + id).expect(404);
        mila.put("/api/v1/g/" + group.json("/slug") + "/members/me", "").expect(200);
        mila.get("/api/v1/snippets/" + id).expect(200);
        mila.page("/snippets").contains("For us");
        community.member("bob").page("/snippets").lacks("For us");
    }

    @Test
    void aCommentThatIsHiddenGoesFromPagesThatAreOpen() {
        String id = Ground.share(community.member("ann"), "Sum", "int sum;").json("/snippet/id");
        String comment = community
                .member("bob")
                .post(
                        "/api/v1/snippets/" + id + "/threads",
                        Map.of("revision", 1, "file", "A.java", "first", 1, "body", "Buy this"))
                .expect(201)
                .json("/id");
        String page = "/snippets/" + id + "/threads";
        community.guest().page(page).contains("Buy this");
        TestSocket open = community.guest().live().subscribe("snippets.snippet:" + id);
        hide("snippets.comment", comment);
        open.awaitEvent("snippets.threads.changed");
        community.guest().page(page).lacks("Buy this");
    }

    private static void hide(String type, String id) {
        community
                .member("rita")
                .post("/api/v1/reports", Map.of("type", type, "id", id, "reason", "spam"))
                .expect(201);
        TestClient mona = community.moderator("mona");
        for (var item : mona.get(CASES + "?limit=100").expect(200).json().path("items")) {
            if (item.path("subject").asString("").equals(id)) {
                Map<String, ?> decision = Map.of(
                        "action",
                        "hide",
                        "rule",
                        "No advertising, no spam",
                        "reason",
                        "Not here",
                        "version",
                        item.path("version").asInt());
                mona.post(CASES + "/" + item.path("id").asString("") + "/decide", decision)
                        .expect(200);
                return;
            }
        }
        assertThat(id).as("the case about it").isEmpty();
    }
}
