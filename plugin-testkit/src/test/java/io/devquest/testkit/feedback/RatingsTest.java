package io.devquest.testkit.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class RatingsTest {

    @RegisterExtension
    static Community community = Desk.open();

    private final Desk desk = new Desk(community);
    private final TestClient ann = somebody("ann");
    private final TestClient bob = somebody("bob");
    private final Id page = desk.page(ann, "public");
    private final String path = Desk.of(page) + "/rating";

    private static TestClient somebody(String name) {
        return community.member(name + "-" + UUID.randomUUID().toString().substring(0, 6));
    }

    private static TestAnswer rate(TestClient who, String path, int stars) {
        return who.put(path, Map.of("stars", stars));
    }

    @Test
    void aRatingIsGivenChangedAndTakenBack() {
        TestAnswer given = rate(bob, path, 4).expect(200);
        assertThat(given.json("/mine")).isEqualTo("4");
        assertThat(given.json("/summary/count")).isEqualTo("1");
        // five expected ratings of 3.5 and one of 4
        assertThat(given.json().at("/summary/bayesian").asDouble()).isCloseTo(21.5 / 6, within(1e-9));
        rate(bob, path, 2).expect(200);
        TestAnswer now = community.guest().get(path).expect(200);
        assertThat(now.json("/summary/mean")).isEqualTo("2.0");
        assertThat(now.json().at("/summary/distribution").toString()).isEqualTo("[0,1,0,0,0]");
        assertThat(now.json("/mine")).isEmpty();
        assertThat(bob.delete(path).expect(200).json("/summary/count")).isEqualTo("0");
        assertThat(bob.delete(path).expect(200).json("/summary/bayesian")).isEqualTo("3.5");
    }

    @Test
    void nobodyRatesTheirOwnThingsNorThoseOfPeopleTheyDoNotReach() {
        rate(ann, path, 5).problem("rating_own", 403);
        ann.put("/api/v1/u/" + bob.get("/api/v1/me").json("/name") + "/block", "")
                .expect(204);
        rate(bob, path, 1).problem("rating_unreachable", 403);
        rate(somebody("eve"), path, 6).invalid("stars", "max");
        rate(community.guest(), path, 3).problem("sign_in_required", 401);
        Id hidden = desk.page(ann, "staff");
        rate(bob, Desk.of(hidden) + "/rating", 3).problem("not_found", 404);
        rate(bob, "/api/v1/content/core.comment/" + page + "/rating", 3).problem("not_found", 404);
    }

    @Test
    void twoRatingsOfOnePersonAtTheSameTimeAreOne() {
        IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> rate(bob, path, i % 5 + 1).expect(200)))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(desk.number("select count(*) from core.rating where item = ?", page))
                .isEqualTo(1);
        assertThat(community.guest().get(path).json("/summary/count")).isEqualTo("1");
    }

    @Test
    void theNumberIsHeardLiveByWhoeverSeesTheThing() {
        TestSocket socket = community.guest().live().subscribe("core.ratings:" + page);
        rate(bob, path, 5).expect(200);
        assertThat(socket.awaitEvent("core.rating.changed")
                        .data()
                        .at("/summary/count")
                        .asInt())
                .isEqualTo(1);
        rate(bob, path, 5).expect(200);
        rate(bob, path, 4).expect(200);
        assertThat(socket.awaitEvent("core.rating.changed").seq()).isEqualTo(2);
        desk.show(ann, page, "staff");
        assertThat(community.guest().live().subscribeRefused("core.ratings:" + page))
                .isEqualTo("forbidden");
    }

    @Test
    void theFormWorksWithoutScriptAndLeadsBack() {
        String form = "/ratings/diary.page/" + page;
        String back = "/diary/pages/" + page;
        assertThat(bob.form(form, Map.of("stars", "3", "back", back))
                        .expect(303)
                        .location())
                .isEqualTo(back);
        bob.page(back).contains("from one rating", "value=\"3\" required checked", "Take back");
        bob.form(form, Map.of("withdraw", "true", "back", "https://evil.example/"))
                .expect(303);
        bob.page(back).contains("Not rated yet").lacks("Take back");
    }
}
