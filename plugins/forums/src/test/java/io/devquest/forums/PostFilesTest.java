package io.devquest.forums;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A file in a post is loaded by whoever may read the post, and by nobody else. */
@OnEveryDatabase
class PostFilesTest {

    @RegisterExtension
    static Community community = Community.withArchive(Archives.of(ForumsPlugin.class));

    @TempDir
    Path folder;

    private final Bench bench = new Bench(community);

    /** A member may upload texts, which are smaller than pictures. */
    private String uploaded(TestClient who, String text) throws IOException {
        community
                .admin("ada")
                .put("/api/v1/admin/users/" + who.id() + "/trust", Map.of("level", 1))
                .expect(200);
        Path file = Files.write(folder.resolve("notes.txt"), text.getBytes(UTF_8));
        return who.upload("POST", "/api/v1/files?name=notes.txt", file)
                .expect(201)
                .json("/url");
    }

    private static String link(String url) {
        return "Look at [my notes](" + url + ").";
    }

    @Test
    void everybodySeesWhatIsInAPublicPostAsLongAsItIsThere() throws IOException {
        Ground ground = Ground.of(community);
        TestClient bob = ground.bob();
        String url = uploaded(bob, "public notes");
        ground.guest().get(url).expect(404);
        String post = ground.replied(bob, link(url)).json("/id");
        TestAnswer open = ground.guest().get(url).expect(200);
        assertThat(open.header("Cache-Control")).contains("private, max-age=86400, immutable");
        community.clock().advance(Duration.ofDays(3));
        clean();
        ground.guest().get(url).expect(200);
        bob.page("/settings/files").contains("Used in", "/forums/posts/" + post);

        change(bob, post, "No link any more.", 1);
        ground.guest().get(url).expect(404);
        clean();
        community.clock().advance(Duration.ofDays(3));
        clean();
        bob.get(url).expect(200);
        change(bob, post, link(url), 2);
        ground.guest().get(url).expect(200);

        bob.delete("/api/v1/forums/posts/" + post).expect(204);
        ground.guest().get(url).expect(404);
        ground.moderator().get(url).expect(200);
        ground.moderator().post("/api/v1/forums/posts/" + post + "/restore").expect(200);
        ground.guest().get(url).expect(200);
    }

    private static void clean() {
        community.admin("ada").post("/api/v1/admin/files/clean").expect(200);
    }

    private static void change(TestClient who, String post, String body, int version) {
        who.patch("/api/v1/forums/posts/" + post, Map.of("body", body, "version", version))
                .expect(200);
    }

    @Test
    void whatIsInAHiddenPostOrTopicIsForThoseWhoDecide() throws IOException {
        Ground ground = Ground.of(community);
        String url = uploaded(ground.bob(), "an advertisement");
        String post = ground.replied(ground.bob(), link(url)).json("/id");
        String topic = ground.topic().toString();
        ground.moderator().delete("/api/v1/forums/topics/" + topic).expect(204);
        ground.guest().get(url).expect(404);
        ground.ann().get(url).expect(404);
        ground.moderator().post("/api/v1/forums/topics/" + topic + "/restore").expect(200);
        ground.guest().get(url).expect(200);
        bench.report(ground.ann(), "forums.post", post, "spam").expect(201);
        bench.decide(ground.moderator(), bench.caseAbout(ground.moderator(), post), "hide", "An advertisement")
                .expect(200);
        ground.guest().get(url).expect(404);
        ground.ann().get(url).expect(404);
        ground.moderator().get(url).expect(200);
    }

    @Test
    void whatIsForAGroupIsForItsMembersAndNoLongerThanTheyAre() throws IOException {
        Ground ground = Ground.of(community);
        Circle circle = Circle.around(ground);
        TestClient member = circle.member();
        String url = uploaded(member, "among us");
        ground.replied(member, link(url));
        TestClient lena = circle.joined("lena");
        assertThat(lena.get(url).expect(200).header("Cache-Control")).contains("private, no-cache");
        String tag = lena.get(url).header("ETag").orElseThrow();
        Map<String, TestClient> outside = new LinkedHashMap<>(circle.outside());
        outside.forEach((who, client) ->
                assertThat(client.get(url).status()).as("what %s gets", who).isEqualTo(404));
        circle.leave(lena);
        lena.get(url).expect(404);
        lena.with("If-None-Match", tag).get(url).expect(404);
        lena.with("Range", "bytes=0-1").get(url).expect(404);
    }

    @Test
    void nobodyOpensTheFileOfSomebodyElseByLinkingIt() throws IOException {
        Ground ground = Ground.of(community);
        String url = uploaded(ground.ann(), "only mine so far");
        String post = ground.replied(ground.bob(), link(url)).json("/id");
        ground.guest().get(url).expect(404);
        ground.bob().get(url).expect(404);
        change(ground.bob(), post, link(url) + " Please!", 1);
        ground.guest().get(url).expect(404);
        ground.replied(ground.ann(), link(url));
        ground.guest().get(url).expect(200);
    }

    @Test
    void aModeratorWhoMendsAPostLeavesItsFilesAttached() throws IOException {
        Ground ground = Ground.of(community);
        String url = uploaded(ground.bob(), "notes with a mended text");
        String post = ground.replied(ground.bob(), link(url)).json("/id");
        change(ground.moderator(), post, "Mended. " + link(url), 1);
        ground.guest().get(url).expect(200);
    }

    @Test
    void nothingIsServedWhileThePluginIsOff() throws IOException {
        Ground ground = Ground.of(community);
        String url = uploaded(ground.bob(), "notes of a plugin");
        ground.replied(ground.bob(), link(url));
        community.plugins().disable("forums");
        try {
            for (TestClient who : List.of(ground.guest(), ground.ann(), ground.moderator(), community.admin("ada"))) {
                who.get(url).expect(404);
            }
        } finally {
            community.plugins().enable("forums");
        }
        ground.guest().get(url).expect(200);
    }
}
