package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is taken out of a group stops receiving within a second, over the socket, the feeds and REST alike. */
@OnEveryDatabase
@Tag("alone")
class RevocationTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @RegisterExtension
    final Community community = Community.with(ForumsPlugin.class);

    @Test
    void aRemovedMemberReceivesNothingMoreAnywhere() {
        Ground ground = Ground.of(community);
        Circle circle = Circle.around(ground);
        TestClient rosa = circle.joined("rosa");
        rosa.put("/api/v1/watch/" + ground.topic(), Map.of("level", "watching")).expect(200);
        community.settle();
        rosa.post("/api/v1/notifications/read", Map.of("all", true)).expect(204);
        TestSocket topic = rosa.live().subscribe(ground.channel());
        TestSocket staying = circle.member().live().subscribe(ground.channel());
        ground.replied(circle.member(), "Among us");
        topic.awaitEvent("forums.post.added");
        community.settle();
        places(circle)
                .forEach((place, path) -> assertThat(rosa.get(path).expect(200).text())
                        .as("%s before", place)
                        .contains("Among us"));
        assertThat(unread(rosa)).isPositive();

        circle.remove("rosa");
        long removed = System.nanoTime();
        topic.await("closed");
        String feed = rosa.get("/api/v1/activity?feed=all").text();
        int posts = rosa.get(ground.topicPath() + "/posts").status();
        assertThat(Duration.ofNanos(System.nanoTime() - removed)).isLessThan(A_SECOND);
        assertThat(feed).doesNotContain("Among us");
        assertThat(posts).isEqualTo(404);
        assertThat(showing(circle, rosa)).isEmpty();
        assertThat(unread(rosa)).isZero();

        ground.replied(circle.member(), "Without her");
        staying.awaitEvent("forums.post.added");
        staying.awaitEvent("forums.post.added");
        community.settle();
        assertThat(topic.events()).hasSize(1);
        assertThat(topic.subscribeRefused(ground.channel())).isEqualTo("forbidden");
        assertThat(showing(circle, rosa)).isEmpty();
        assertThat(unread(rosa)).isZero();
    }

    /** The places that show somebody what was written in the group. */
    private static List<String> showing(Circle circle, TestClient who) {
        return places(circle).entrySet().stream()
                .filter(place -> {
                    String text = who.get(place.getValue()).text();
                    return text.contains("Among us") || text.contains("Without her");
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where a member finds what was written in the group. */
    private static Map<String, String> places(Circle circle) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("posts", circle.ground().topicPath() + "/posts");
        places.put("feed of the group", circle.group() + "/activity");
        places.put("what I follow", "/api/v1/activity?feed=followed");
        places.put("everything", "/api/v1/activity?feed=all");
        places.put("feed of the author", "/api/v1/u/mila/activity");
        places.put("home", "/");
        places.put("notifications", "/api/v1/notifications");
        places.put("notification centre", "/notifications");
        return places;
    }

    private static int unread(TestClient who) {
        return who.get("/api/v1/notifications/count")
                .expect(200)
                .json()
                .path("unread")
                .asInt();
    }
}
