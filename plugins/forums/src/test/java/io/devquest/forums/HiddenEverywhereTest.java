package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.http.Routing;
import io.devquest.engine.notifications.mail.NotificationMail;
import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestMail;
import io.devquest.testkit.TestSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A word that stands in one post is nowhere once the post is hidden, on no route there is, for nobody but moderators. */
@OnEveryDatabase
class HiddenEverywhereTest {

    private static final String CANARY = "Kanarienvogel";

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private final Bench bench = new Bench(community);

    @Test
    void theWordsOfAHiddenPostAreOnNoRouteInNoReplayAndNoMail() {
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
        assertThat(seen(ground, author, id)).as("it is seen before").isNotEmpty();
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
        noMailQuotesIt();
        TestAnswer file = ground.moderator().get("/api/v1/moderation/cases?state=decided");
        assertThat(file.text()).contains(id);
    }

    private static void theReplayKeepsItsNumbers(Ground ground) {
        TestSocket replay = ground.guest().live().subscribe(ground.channel(), 0);
        replay.awaitEvent("forums.post.deleted");
        assertThat(replay.events()).extracting(LiveEvent::seq).containsExactly(1L, 2L, 3L, 4L);
        assertThat(replay.events().toString()).doesNotContain(CANARY);
    }

    private static void noMailQuotesIt() {
        community.clock().advance(Duration.ofDays(2));
        community.server().get(NotificationMail.class).sendDue();
        for (String name : List.of("ann", "bob", "carl")) {
            for (TestMail mail : community.mails(name + "@people.example")) {
                assertThat(mail.text() + mail.html() + mail.subject()).doesNotContain(CANARY);
            }
        }
    }

    /** Every address that can be read, with what belongs to the post, as far as somebody finds the word there. */
    private static List<String> seen(Ground ground, TestClient who, String post) {
        return routes().flatMap(route -> addresses(route, ground, post).stream())
                .distinct()
                .filter(path -> who.get(path).text().contains(CANARY))
                .toList();
    }

    private static Stream<Route> routes() {
        return community.server().get(Routing.class).routes().stream()
                .map(Routing.OwnedRoute::route)
                .filter(route -> route.verb() == Verb.GET)
                .filter(route -> !route.path().contains("avatar"));
    }

    private static List<String> addresses(Route route, Ground ground, String post) {
        return Stream.of(
                        Map.of("id", post, "type", "forums.post", "object", post),
                        Map.of("id", ground.topic(), "type", "forums.topic", "object", ground.topic()))
                .map(values -> route.path()
                        .replace("{id}", values.get("id"))
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
