package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Topics go to other boards and into each other, posts into topics of their own; nothing is lost on the way. */
@OnEveryDatabase
class SortingTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private Ground other;
    private TestClient mona;

    @BeforeEach
    void twoTopicsOfAnn() {
        ground = Ground.of(community);
        other = Ground.of(community);
        mona = ground.moderator();
    }

    @Test
    void aMovedTopicKeepsItsLinksAndCountsWhereItIs() {
        String reply = ground.reply(ground.bob(), "An answer").replace("/api/v1", "");
        mona.put(ground.topicPath() + "/board", Map.of("board", other.board())).expect(200);
        ground.guest().page(ground.page()).contains("Mona moved this topic to another board", other.board());
        assertThat(ground.guest().get(reply).expect(303).location()).startsWith(ground.page());
        assertThat(counts(ground.board())).isEqualTo("0 0");
        assertThat(counts(other.board())).isEqualTo("2 3");
        assertThat(found("loop in:" + other.board())).contains(ground.topic(), other.topic());
        assertThat(found("answer in:" + other.board())).contains(reply.substring(reply.lastIndexOf('/') + 1));
        assertThat(found("loop in:" + ground.board())).doesNotContain(ground.topic());
        assertThat(found("tag:java in:" + other.board())).contains(ground.topic());
        mona.put(ground.topicPath() + "/board", Map.of("board", "nowhere")).problem("not_found", 404);
        mona.form("/forums/topics/" + ground.topic() + "/move", Map.of("board", ground.board()))
                .expect(303);
        assertThat(counts(ground.board())).isEqualTo("1 2");
    }

    @Test
    void whoMayNotSeeTheOtherBoardLosesAMovedTopicAtOnce() {
        String reply = ground.reply(ground.bob(), "Kanarienvogel");
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + other.board() + "/audience", Map.of("audience", "staff"))
                .expect(200);
        TestSocket socket = ground.bob().live().subscribe(ground.channel());
        assertThat(found("kanarienvogel")).isNotEmpty();
        mona.put(ground.topicPath() + "/board", Map.of("board", other.board())).expect(200);
        socket.await("closed");
        assertThat(socket.events().toString()).doesNotContain(other.board());
        assertThat(socket.subscribeRefused(ground.channel())).isEqualTo("forbidden");
        for (TestClient stranger : List.of(ground.guest(), ground.ann(), ground.bob())) {
            for (String path : List.of(
                    ground.page(),
                    "/forums/topics/" + ground.topic(),
                    ground.topicPath(),
                    ground.topicPath() + "/posts",
                    ground.topicPath() + "/log",
                    reply,
                    reply.replace("/api/v1", ""))) {
                assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
            }
            stranger.post(ground.topicPath() + "/posts", Map.of("body", "Still here?"))
                    .expect(stranger.get("/api/v1/me").status() == 200 ? 404 : 401);
        }
        assertThat(found("kanarienvogel")).isEmpty();
        mona.page(ground.page()).contains("Kanarienvogel");
    }

    @Test
    void aMoveOutOfAHiddenBoardDoesNotNameIt() {
        TestClient ada = community.admin("ada");
        ada.post(
                        "/api/v1/forums/boards",
                        Map.of("slug", "hush-" + ground.board(), "title", "Hush", "audience", "staff"))
                .expect(201);
        mona.put(ground.topicPath() + "/board", Map.of("board", "hush-" + ground.board()))
                .expect(200);
        mona.put(ground.topicPath() + "/board", Map.of("board", other.board())).expect(200);
        ground.guest()
                .page(ground.page())
                .contains("Mona moved this topic to another board")
                .lacks("Hush", "hush-");
        ground.guest().get(ground.topicPath() + "/log").expect(200).lacks("Hush", "hush-");
        mona.page(ground.page()).contains("Hush");
    }

    @Test
    void theAddressesOfAMergedTopicAndOfItsPostsLeadToWhereTheyAre() {
        String reply = ground.reply(ground.bob(), "An answer");
        String question = ground.firstPost();
        other.reply(other.bob(), "Another answer");
        mona.post(ground.topicPath() + "/merge", Map.of("into", other.topic())).expect(200);
        TestAnswer posts = other.guest().get(other.topicPath() + "/posts").expect(200);
        assertThat(numbers(posts)).containsExactly(1, 2, 3, 4);
        assertThat(ids(posts)).endsWith(question, reply.substring(reply.lastIndexOf('/') + 1));
        assertThat(ground.guest().get(ground.page()).expect(303).location()).isEqualTo(other.page());
        assertThat(ground.guest()
                        .get("/forums/topics/" + ground.topic())
                        .expect(303)
                        .location())
                .isEqualTo(other.page());
        assertThat(ground.guest().get(ground.topicPath()).expect(303).location())
                .isEqualTo(other.topicPath());
        assertThat(ground.guest().get("/forums/posts/" + question).expect(303).location())
                .isEqualTo(other.page() + "#post-" + question);
        other.guest().page(other.page()).contains("Mona moved 2 posts of another topic to this place");
        assertThat(ground.bob()
                        .post(ground.topicPath() + "/posts", Map.of("body", "Too late"))
                        .problem("forums.topic_merged", 409)
                        .json("/detail"))
                .contains(other.topic());
        ground.bob()
                .form("/forums/topics/" + ground.topic() + "/replies", Map.of("body", "Too late"))
                .expect(409)
                .contains("was merged into", "Too late</textarea>", "/forums/topics/" + other.topic() + "/replies");
        mona.post(ground.topicPath() + "/restore").problem("not_found", 404);
        assertThat(counts(ground.board())).isEqualTo("0 0");
        assertThat(counts(other.board())).isEqualTo("1 4");
        assertThat(found("wonder in:" + other.board())).contains(question, other.topic());
        assertThat(found("wonder in:" + ground.board())).isEmpty();
    }

    @Test
    void whoFollowsAMergedTopicFollowsTheOtherOneFromWhereTheyWere() {
        TestClient kim = community.member("kim");
        TestClient lea = community.member("lea");
        for (Ground place : List.of(ground, other)) {
            place.reply(place.bob(), "An answer");
            community
                    .admin("ada")
                    .put("/api/v1/forums/boards/" + place.board() + "/kind", Map.of("kind", "questions"))
                    .expect(200);
        }
        kim.put("/api/v1/watch/" + ground.topic(), Map.of("level", "watching")).expect(200);
        kim.page(ground.page());
        lea.put(ground.topicPath() + "/same-problem", "").expect(200);
        kim.put(ground.topicPath() + "/same-problem", "").expect(200);
        kim.put(other.topicPath() + "/same-problem", "").expect(200);
        lea.put("/api/v1/watch/" + other.topic(), Map.of("level", "muted")).expect(200);
        ground.reply(ground.bob(), "One more");
        mona.post(ground.topicPath() + "/merge", Map.of("into", other.topic())).expect(200);
        assertThat(kim.get(other.topicPath()).json("/question/sameCount")).isEqualTo("2");
        assertThat(kim.get(other.topicPath()).json("/reading/upTo")).isEqualTo("4");
        assertThat(kim.get(other.topicPath()).json("/reading/unread")).isEqualTo("1");
        kim.page(other.page()).contains("value=\"watching\" aria-pressed=\"true\"");
        lea.page(other.page()).contains("value=\"muted\" aria-pressed=\"true\"");
        other.reply(other.ann(), "After all that");
        community.settle();
        kim.page("/notifications").contains("Why a loop?");
        new Recurring(community, "counters").run();
        assertThat(kim.get(other.topicPath()).json("/question/sameCount")).isEqualTo("2");
    }

    @Test
    void aTopicThatWasMergedTwiceIsFoundFromEachOfItsAddresses() {
        Ground third = Ground.of(community);
        mona.post(ground.topicPath() + "/merge", Map.of("into", other.topic())).expect(200);
        mona.form("/forums/topics/" + other.topic() + "/merge", Map.of("topic", "http://localhost" + third.page()))
                .expect(303);
        for (Ground former : List.of(ground, other)) {
            assertThat(former.guest().get(former.page()).expect(303).location()).isEqualTo(third.page());
        }
        mona.post(third.topicPath() + "/merge", Map.of("into", third.topic())).invalid("into", "other");
        mona.post(third.topicPath() + "/merge", Map.of("into", ground.topic())).invalid("into", "unknown");
    }

    @Test
    void whileTopicsAreMergedNoReplyIsLostAndNumbersHaveNoGap() throws Exception {
        int each = 10;
        var start = new CyclicBarrier(2 * each + 1);
        var pool = Executors.newFixedThreadPool(2 * each + 1);
        List<Future<TestAnswer>> replies = new ArrayList<>();
        List<TestClient> people = community.crowd("merger", 2 * each);
        for (int i = 0; i < 2 * each; i++) {
            String topic = i % 2 == 0 ? ground.topicPath() : other.topicPath();
            TestClient who = people.get(i);
            replies.add(pool.submit(at(start, () -> who.post(topic + "/posts", Map.of("body", "At the same time")))));
        }
        pool.submit(at(
                        start,
                        () -> mona.post(ground.topicPath() + "/merge", Map.of("into", other.topic()))
                                .expect(200)))
                .get();
        List<String> written = new ArrayList<>();
        for (Future<TestAnswer> reply : replies) {
            assertThat(reply.get().status()).isIn(201, 409);
            if (reply.get().status() == 201) {
                written.add(reply.get().json("/id"));
            }
        }
        pool.shutdown();
        TestAnswer posts = other.guest().get(other.topicPath() + "/posts?limit=100");
        assertThat(ids(posts)).containsAll(written).hasSize(written.size() + 2);
        assertThat(numbers(posts))
                .isEqualTo(IntStream.rangeClosed(1, written.size() + 2).boxed().toList());
        assertThat(counts(ground.board())).isEqualTo("0 0");
        assertThat(counts(other.board())).isEqualTo("1 " + (written.size() + 2));
    }

    private static <T> Callable<T> at(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    @Test
    void postsThatAreSplitOffAreATopicAndTheOthersKeepTheirNumbers() {
        List<String> replies = new ArrayList<>();
        for (int number = 2; number <= 5; number++) {
            replies.add(ground.replied(number == 3 ? ground.ann() : ground.bob(), "Reply " + number)
                    .json("/id"));
        }
        TestAnswer made = mona.post(
                        ground.topicPath() + "/split",
                        Map.of("title", "About something else", "posts", List.of(replies.get(1), replies.get(3))))
                .expect(201);
        assertThat(made.json("/author/name")).isEqualTo("ann");
        assertThat(made.json("/tags/0")).isEqualTo("java");
        String path = "/api/v1/forums/topics/" + made.json("/id");
        TestAnswer split = ground.guest().get(path + "/posts");
        assertThat(ids(split)).containsExactly(replies.get(1), replies.get(3));
        assertThat(numbers(split)).containsExactly(1, 2);
        assertThat(numbers(ground.guest().get(ground.topicPath() + "/posts"))).containsExactly(1, 2, 4);
        assertThat(ground.replied(ground.bob(), "The next one").json("/number")).isEqualTo("6");
        ground.guest().page(ground.page()).contains("About something else").lacks("1 posts");
        ground.guest()
                .page(ground.page())
                .contains("2 posts were moved to another topic by Mona", "About something else", "3 replies");
        assertThat(ground.guest()
                        .get("/forums/posts/" + replies.get(3))
                        .expect(303)
                        .location())
                .contains(made.json("/id"));
        ground.guest()
                .page("/forums/topics/" + made.json("/id") + "/about-something-else")
                .contains("Reply 3");
        assertThat(counts(ground.board())).isEqualTo("2 6");
        new Recurring(community, "counters").run();
        assertThat(counts(ground.board())).as("counted again").isEqualTo("2 6");
        assertThat(ground.replied(ground.ann(), "One more").json("/number")).isEqualTo("7");
        assertThat(found("reply in:" + ground.board())).contains(made.json("/id"), replies.get(3), replies.get(0));
    }

    @Test
    void whatCarriesATopicIsNotSplitOff() {
        String first = ground.firstPost();
        String foreign = other.firstPost();
        Map<String, ?> one = Map.of("title", "Another topic", "posts", List.of(first));
        mona.post(ground.topicPath() + "/split", one).invalid("posts", "first");
        Map<String, ?> two = Map.of("title", "Another topic", "posts", List.of(foreign));
        mona.post(ground.topicPath() + "/split", two).invalid("posts", "sameTopic");
        String page = "/forums/topics/" + ground.topic();
        mona.page(page + "/sort").contains(other.board(), "Numbers of the posts");
        mona.form(page + "/split", Map.of("title", "Another topic", "numbers", "all"))
                .expect(422)
                .contains("Write numbers of posts");
        mona.form(page + "/split", Map.of("title", "Another topic", "numbers", "2-3"))
                .expect(422)
                .contains("Not all of these");
        ground.reply(ground.bob(), "Reply 2");
        ground.reply(ground.bob(), "Reply 3");
        mona.form(page + "/split", Map.of("title", "Another topic", "numbers", "2 - 3"))
                .expect(303);
        assertThat(numbers(ground.guest().get(ground.topicPath() + "/posts"))).containsExactly(1);
    }

    @Test
    void aTopicOfManyPostsMovesAndMergesWithAsManyStatementsAsOneOfFew() {
        long few = moves();
        Ground second = Ground.of(community);
        long little = Math.min(merge(Ground.of(community), other), merge(Ground.of(community), other));
        for (int number = 2; number <= 16; number++) {
            ground.reply(ground.ann(), "Reply " + number);
            second.reply(second.ann(), "Reply " + number);
        }
        assertThat(moves()).isEqualTo(few);
        assertThat(Math.min(merge(ground, other), merge(second, other))).isEqualTo(little);
    }

    /**
     * The fewest of two counts, as with merging: the engine reads again who somebody is once it has known it for some
     * seconds, and that may be in the middle of one of them.
     */
    private long moves() {
        return Math.min(move(other.board()), move(ground.board()));
    }

    private long move(String board) {
        return community.statements(() ->
                mona.put(ground.topicPath() + "/board", Map.of("board", board)).expect(200));
    }

    private long merge(Ground from, Ground into) {
        mona.put(from.topicPath() + "/board", Map.of("board", ground.board())).expect(200);
        return community.statements(() -> mona.post(from.topicPath() + "/merge", Map.of("into", into.topic()))
                .expect(200));
    }

    @Test
    void whoKeepsNoOrderHereSortsNothing() {
        String reply = ground.reply(ground.bob(), "An answer");
        List<String> posts = List.of(reply.substring(reply.lastIndexOf('/') + 1));
        Map<String, ?> split = Map.of("title", "Another topic", "posts", posts);
        String form = "/forums/topics/" + ground.topic() + "/split";
        for (TestClient person : List.of(ground.ann(), ground.bob())) {
            person.post(ground.topicPath() + "/split", split).problem("forbidden", 403);
            person.post(ground.topicPath() + "/merge", Map.of("into", other.topic()))
                    .problem("forbidden", 403);
            person.put(ground.topicPath() + "/board", Map.of("board", other.board()))
                    .problem("forbidden", 403);
            person.form(form, Map.of("title", "Another topic", "numbers", "2")).expect(403);
        }
        assertThat(numbers(ground.guest().get(ground.topicPath() + "/posts"))).containsExactly(1, 2);
        assertThat(counts(ground.board())).isEqualTo("1 2");
    }

    private static String counts(String board) {
        TestAnswer answer = community.admin("ada").get("/api/v1/forums/boards/" + board);
        return answer.json("/topicCount") + " " + answer.json("/postCount");
    }

    private List<String> found(String question) {
        community.settle();
        return ids(ground.guest()
                .get("/api/v1/search?q=" + question.replace(" ", "+"))
                .expect(200));
    }

    private static List<String> ids(TestAnswer list) {
        List<String> ids = new ArrayList<>();
        list.json().path("items").forEach(item -> ids.add(item.path("id").asString("")));
        return ids;
    }

    private static List<Integer> numbers(TestAnswer posts) {
        List<Integer> numbers = new ArrayList<>();
        posts.json()
                .path("items")
                .forEach(post -> numbers.add(post.path("number").asInt()));
        return numbers;
    }
}
