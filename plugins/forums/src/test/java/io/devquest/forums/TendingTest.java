package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Moderators pin, close and slow down topics, and so does time. */
@OnEveryDatabase
class TendingTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient mona;

    @BeforeEach
    void aTopicOfAnn() {
        ground = Ground.of(community);
        mona = ground.moderator();
    }

    @Test
    void nobodyButModeratorsRepliesToAClosedTopicAndItsPageSaysSo() {
        mona.put(ground.topicPath() + "/closing", Map.of("reason", "Solved long ago"))
                .expect(200);
        write(ground.bob()).problem("forums.topic_closed", 409);
        write(mona).expect(201);
        ground.bob()
                .page(ground.page())
                .contains("Mona closed this topic", "Solved long ago", "You can read it, but no longer reply")
                .lacks("id=\"reply\"", "id=\"moderate\"");
        mona.page(ground.page()).contains("id=\"reply\"", "id=\"moderate\"");
        ground.bob()
                .form("/forums/topics/" + ground.topic() + "/replies", Map.of("body", "A reply"))
                .expect(409)
                .contains("Only moderators can reply to it.");
        mona.delete(ground.topicPath() + "/closing").expect(200);
        write(ground.bob()).expect(201);
        assertThat(deeds()).containsExactly("closed", "reopened");
        assertThat(audited()).containsExactly("forums.topic.reopened", "forums.topic.closed");
    }

    @Test
    void thoseWhoReadHearAtOnceThatATopicIsClosed() {
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        mona.form("/forums/topics/" + ground.topic() + "/close", Map.of("day", "", "reason", "Enough"))
                .expect(303);
        var event = socket.awaitEvent("forums.topic.tended");
        assertThat(event.data().path("deed").asString("")).isEqualTo("closed");
        assertThat(event.data().at("/by/name").asString("")).isEqualTo("mona");
        mona.put(ground.topicPath() + "/closing", Map.of()).expect(200);
        assertThat(deeds()).as("closing it twice").containsExactly("closed");
    }

    @Test
    void everyReplyThatArrivesWhileATopicIsClosedIsCountedBeforeOrRefused() throws Exception {
        var start = new CyclicBarrier(21);
        var pool = Executors.newFixedThreadPool(21);
        List<Future<Integer>> replies = new ArrayList<>();
        List<TestClient> people = community.crowd("crowd", 20);
        for (TestClient who : people) {
            replies.add(pool.submit(at(start, () -> write(who).status())));
        }
        pool.submit(at(
                        start,
                        () -> mona.put(ground.topicPath() + "/closing", Map.of())
                                .expect(200)))
                .get();
        int written = 0;
        for (Future<Integer> reply : replies) {
            assertThat(reply.get()).isIn(201, 409);
            written += reply.get() == 201 ? 1 : 0;
        }
        pool.shutdown();
        var log = mona.get(ground.topicPath() + "/log").json().at("/items/0");
        assertThat(log.path("number").asInt())
                .as("the posts before it was closed")
                .isEqualTo(written + 1);
        assertThat(mona.get(ground.topicPath()).json("/postCount")).isEqualTo(String.valueOf(written + 1));
        assertThat(mona.get(ground.topicPath() + "/posts?limit=100")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(written + 1);
    }

    private static <T> Callable<T> at(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    @Test
    void aPinnedTopicStandsAboveTheOthersOnTheFirstPageOnly() {
        List<String> newer = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            newer.add(
                    0, Ground.start(ground.ann(), ground.board(), "Topic " + i).json("/id"));
        }
        mona.put(ground.topicPath() + "/pin", Map.of()).expect(200);
        String path = "/api/v1/forums/boards/" + ground.board() + "/topics?limit=2";
        TestAnswer first = ground.guest().get(path).expect(200);
        assertThat(ids(first)).containsExactly(ground.topic(), newer.get(0), newer.get(1));
        TestAnswer second =
                ground.guest().get(path + "&after=" + first.json("/next")).expect(200);
        assertThat(ids(second)).containsExactly(newer.get(2), newer.get(3));
        assertThat(second.json().path("next").isNull()).isTrue();
        ground.guest().page("/forums/boards/" + ground.board()).contains("Pinned");
        mona.form("/forums/topics/" + ground.topic() + "/unpin", Map.of()).expect(303);
        assertThat(ids(ground.guest().get(path))).containsExactly(newer.get(0), newer.get(1));
    }

    @Test
    void aTopicPinnedEverywhereStandsOnTopOfOtherBoardsForThoseWhoMaySeeIt() {
        Ground other = Ground.of(community);
        mona.put(ground.topicPath() + "/pin", Map.of("where", "everywhere")).expect(200);
        String path = "/api/v1/forums/boards/" + other.board() + "/topics";
        assertThat(ids(other.guest().get(path))).containsExactly(ground.topic(), other.topic());
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/audience", Map.of("audience", "members"))
                .expect(200);
        assertThat(ids(other.guest().get(path))).containsExactly(other.topic());
        assertThat(ids(other.bob().get(path))).containsExactly(ground.topic(), other.topic());
        mona.delete(ground.topicPath() + "/pin").expect(200);
    }

    @Test
    void tenTopicsAreOnTopOfABoardAtMost() {
        for (int i = 1; i <= 10; i++) {
            String id = Ground.start(ground.ann(), ground.board(), "Topic " + i).json("/id");
            mona.put("/api/v1/forums/topics/" + id + "/pin", Map.of()).expect(200);
        }
        mona.put(ground.topicPath() + "/pin", Map.of()).problem("forums.too_many_pins", 409);
    }

    @Test
    void timeClosesAndUnpins() {
        String soon = community.clock().instant().plus(Duration.ofHours(1)).toString();
        mona.put(ground.topicPath() + "/closing", Map.of("at", soon)).expect(200);
        mona.put(ground.topicPath() + "/pin", Map.of("until", soon)).expect(200);
        ground.guest().page(ground.page()).contains("This topic will be closed on");
        write(ground.bob()).expect(201);
        community.clock().advance(Duration.ofHours(2));
        write(ground.bob()).problem("forums.topic_closed", 409);
        timers();
        assertThat(state("closed")).isEqualTo("true");
        assertThat(state("pinned")).isEmpty();
        assertThat(deeds()).containsExactly("timed", "pinned", "closed", "unpinned");
        ground.guest().page(ground.page()).contains("This topic was closed on its date");
        mona.put(ground.topicPath() + "/closing", Map.of("at", soon)).invalid("at", "future");
    }

    @Test
    void aBoardClosesItsQuietTopicsAndALaterPostOrOpeningKeepsThem() {
        String lively =
                Ground.start(ground.ann(), ground.board(), "A lively one").json("/id");
        TestClient ada = community.admin("ada");
        ada.form("/forums/boards/" + ground.board() + "/closing", Map.of("days", "7"))
                .expect(303);
        assertThat(ada.get("/api/v1/forums/boards/" + ground.board()).json("/closeAfterDays"))
                .isEqualTo("7");
        community.clock().advance(Duration.ofDays(5));
        ground.bob()
                .post("/api/v1/forums/topics/" + lively + "/posts", Map.of("body", "Still here"))
                .expect(201);
        community.clock().advance(Duration.ofDays(3));
        timers();
        assertThat(deeds()).containsExactly("quiet");
        assertThat(mona.get("/api/v1/forums/topics/" + lively).json("/state/closed"))
                .isEqualTo("false");
        mona.delete(ground.topicPath() + "/closing").expect(200);
        timers();
        assertThat(state("closed")).isEqualTo("false");
        ada.put("/api/v1/forums/boards/" + ground.board() + "/closing", Map.of("days", 0))
                .expect(200);
    }

    @Test
    void inSlowModeOnePersonWaitsAndIsToldHowLong() {
        mona.put(ground.topicPath() + "/slow-mode", Map.of("seconds", 60)).expect(200);
        write(ground.bob()).expect(201);
        community.clock().advance(Duration.ofSeconds(20));
        TestAnswer refused = write(ground.bob()).problem("forums.slow_mode", 429);
        assertThat(refused.json("/detail")).contains("40 seconds");
        assertThat(refused.header("Retry-After")).contains("40");
        write(community.member("carl")).expect(201);
        write(mona).expect(201);
        write(mona).expect(201);
        community.clock().advance(Duration.ofSeconds(40));
        write(ground.bob()).expect(201);
        mona.put(ground.topicPath() + "/slow-mode", Map.of("seconds", 100_000)).invalid("seconds", "max");
        assertThat(deeds()).containsExactly("slowed");
    }

    @Test
    void aTopicIsClosedWhenItHasAsManyPostsAsItMayHave() {
        TestClient ada = community.admin("ada");
        ada.form("/admin/settings", Map.of("forums.close_at_posts", "10")).expect(303);
        for (int number = 2; number <= 10; number++) {
            write(number % 2 == 0 ? ground.bob() : ground.ann()).expect(201);
        }
        write(ground.bob()).problem("forums.topic_closed", 409);
        assertThat(deeds()).containsExactly("full");
        ada.form("/admin/settings", Map.of("forums.close_at_posts", "10000")).expect(303);
    }

    @Test
    void aCaseIsDecidedByClosingItsTopic() {
        Bench bench = new Bench(community);
        bench.report(ground.bob(), "forums.topic", ground.topic(), "spam").expect(201);
        bench.decide(mona, bench.caseAbout(mona, ground.topic()), "close", "This has been answered")
                .expect(200);
        assertThat(state("closed")).isEqualTo("true");
        assertThat(audited()).contains("forums.topic.closed");
    }

    private TestAnswer write(TestClient who) {
        return who.post(ground.topicPath() + "/posts", Map.of("body", "Something new"));
    }

    private static void timers() {
        new Recurring(community, "topic-timers").run();
    }

    private String state(String field) {
        return mona.get(ground.topicPath()).json("/state/" + field);
    }

    private List<String> deeds() {
        List<String> deeds = new ArrayList<>();
        ground.guest()
                .get(ground.topicPath() + "/log")
                .expect(200)
                .json()
                .path("items")
                .forEach(line -> deeds.add(line.path("deed").asString("")));
        return deeds;
    }

    private List<String> audited() {
        List<String> actions = new ArrayList<>();
        community
                .admin("ada")
                .get("/api/v1/admin/audit?subject=" + ground.topic())
                .expect(200)
                .json()
                .path("items")
                .forEach(entry -> actions.add(entry.path("action").asString("")));
        return actions;
    }

    private static List<String> ids(TestAnswer list) {
        List<String> ids = new ArrayList<>();
        list.json().path("items").forEach(topic -> ids.add(topic.path("id").asString("")));
        return ids;
    }
}
