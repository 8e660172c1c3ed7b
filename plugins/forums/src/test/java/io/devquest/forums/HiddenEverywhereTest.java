package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A word that stands in one post is nowhere once the post is hidden, on no page and no route there is, for nobody but moderators. */
@OnEveryDatabase
class HiddenEverywhereTest {

    private static final String CANARY = "Kanarienvogel";

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private final Bench bench = new Bench(community);

    @Test
    void theWordsOfAHiddenPostAreOnNoRouteAndInNoReplay() {
        Ground ground = Ground.of(community);
        TestClient carl = community.member("carl");
        TestClient author = ground.bob();
        TestSocket live = ground.guest().live().subscribe(ground.channel());
        TestAnswer post = ground.replied(author, "@carl look: " + CANARY);
        String id = post.json("/id");
        author.patch("/api/v1/forums/posts/" + id, Map.of("body", "@carl look, " + CANARY, "version", 1))
                .expect(200);
        live.awaitEvent("forums.post.edited");
        community.settle();
        for (TestClient who : List.of(ground.guest(), carl, author)) {
            assertThat(seen(ground, who, id)).as("it is seen before").hasSizeGreaterThan(5);
        }
        assertThat(unread(ground.ann())).isOne();
        assertThat(unread(carl)).isOne();

        bench.report(carl, "forums.post", id, "spam").expect(201);
        bench.decide(ground.moderator(), bench.caseAbout(ground.moderator(), id), "hide", "An advertisement")
                .expect(200);
        live.awaitEvent("forums.post.deleted");
        community.settle();

        for (TestClient who : List.of(ground.guest(), ground.ann(), carl)) {
            assertThat(seen(ground, who, id)).isEmpty();
        }
        assertThat(seen(ground, author, id)).allMatch(path -> path.endsWith("/moderation/mine"));
        assertThat(carl.get("/api/v1/notifications").text()).contains("Your report was right");
        assertThat(unread(carl)).as("only what was decided about the report").isOne();
        assertThat(unread(ground.ann())).isZero();
        theReplayKeepsItsNumbers(ground);
        TestAnswer file = ground.moderator().get("/api/v1/moderation/cases?state=decided");
        assertThat(file.text()).contains(id);
    }

    private static void theReplayKeepsItsNumbers(Ground ground) {
        TestSocket replay = ground.guest().live().subscribe(ground.channel(), 0);
        replay.awaitEvent("forums.post.deleted");
        assertThat(replay.events()).extracting(LiveEvent::seq).containsExactly(1L, 2L, 3L, 4L);
        assertThat(replay.events().toString()).doesNotContain(CANARY);
    }

    /** Every address that can be read, with what belongs to the post, as far as somebody finds the word there. */
    private static List<String> seen(Ground ground, TestClient who, String post) {
        return Stream.concat(pages().stream(), rest().stream())
                .flatMap(path -> addresses(path, ground, post).stream())
                .distinct()
                .filter(path -> who.get(path).text().contains(CANARY))
                .toList();
    }

    /** Pages are not in the document of the routes. */
    private static List<String> pages() {
        return List.of(
                "/",
                "/forums",
                "/forums/boards/{slug}",
                "/forums/topics/{id}/{slug}",
                "/forums/posts/{id}/edit",
                "/forums/posts/{id}/delete",
                "/u/{name}",
                "/u/{name}/activity",
                "/u/{name}/topics",
                "/u/{name}/activity.atom",
                "/activity",
                "/activity.atom",
                "/notifications",
                "/notifications?show=unread",
                "/report/{type}/{id}",
                "/moderation/mine",
                "/moderation/cases/{id}");
    }

    private static List<String> rest() {
        List<String> paths = new ArrayList<>();
        community
                .guest()
                .get("/api/v1/openapi.json")
                .expect(200)
                .json()
                .path("paths")
                .properties()
                .forEach(path -> {
                    if (path.getValue().has("get")) {
                        paths.add(path.getKey());
                    }
                });
        assertThat(paths).hasSizeGreaterThan(50);
        return paths;
    }

    private static List<String> addresses(String route, Ground ground, String post) {
        return Stream.of(
                        Map.of("id", post, "type", "forums.post", "object", post),
                        Map.of("id", ground.topic(), "type", "forums.topic", "object", ground.topic()))
                .map(values -> route.replace("{id}", values.get("id"))
                        .replace("{type}", values.get("type"))
                        .replace("{object}", values.get("object"))
                        .replace("/topics/" + ground.topic() + "/{slug}", "/topics/" + ground.topic() + "/why-a-loop")
                        .replace("{slug}", ground.board())
                        .replace("{name}", "bob")
                        .replaceAll("\\{[a-z]+}", post))
                .flatMap(path -> path.contains("/activity")
                        ? Stream.of("", "?feed=all", "?feed=followed", "?feed=mine")
                                .map(query -> path + query)
                        : Stream.of(path))
                .toList();
    }

    private static long unread(TestClient person) {
        return person.get("/api/v1/notifications/count")
                .expect(200)
                .json()
                .path("unread")
                .asLong();
    }
}
