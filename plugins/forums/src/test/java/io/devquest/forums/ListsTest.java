package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lists of topics, each by REST and as a page. Every test has a board of its own. */
@OnEveryDatabase
class ListsTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private static List<String> titles(TestClient who, Ground ground, String query) {
        List<String> titles = new ArrayList<>();
        String path = "/api/v1/forums/boards/" + ground.board() + "/topics";
        who.get(path + query)
                .expect(200)
                .json()
                .path("items")
                .forEach(topic -> titles.add(topic.path("title").asString()));
        return titles;
    }

    private static String everywhere(TestClient who, String query) {
        return who.get("/api/v1/forums/topics?limit=100" + query).expect(200).text();
    }

    private static String start(Ground ground, TestClient who, String title) {
        return Ground.start(who, ground.board(), title).expect(201).json("/id");
    }

    private static void open(TestClient who, String topic) {
        String page = who.get("/forums/topics/" + topic).expect(303).location();
        who.get(page).expect(200);
    }

    private static void reply(TestClient who, String topic) {
        who.post("/api/v1/forums/topics/" + topic + "/posts", Map.of("body", "A reply"))
                .expect(201);
    }

    private static void watch(TestClient who, String object, String level) {
        who.put("/api/v1/watch/" + object, Map.of("level", level)).expect(200);
    }

    private static Ground ground() {
        community.clock().advance(Duration.ofMinutes(1));
        return Ground.of(community);
    }

    @Test
    void aTopicIsNewUntilItIsOpenedOrTooOld() {
        Ground ground = ground();
        TestClient nina = community.member("nina-1");
        String opened = start(ground, ground.ann(), "To be opened");
        assertThat(titles(nina, ground, "?list=new")).containsExactly("To be opened", "Why a loop?");
        open(nina, opened);
        assertThat(titles(nina, ground, "?list=new")).containsExactly("Why a loop?");
        assertThat(titles(ground.ann(), ground, "?list=new")).as("her own").isEmpty();
        assertThat(nina.get("/forums/topics?list=new").expect(200).text()).contains("Mark all as read");
        community.clock().advance(Duration.ofDays(2).plusMinutes(1));
        assertThat(titles(nina, ground, "?list=new")).isEmpty();
    }

    @Test
    void aTopicIsUnreadIfOneTookPartOrWatchesAndItGoesOn() {
        Ground ground = ground();
        TestClient nina = community.member("nina-2");
        String written = start(ground, ground.ann(), "Written in");
        String watched = start(ground, ground.ann(), "Watched");
        String only = start(ground, ground.ann(), "Only opened");
        String quiet = start(ground, ground.ann(), "Without a new post");
        reply(nina, written);
        reply(nina, quiet);
        List.of(watched, only).forEach(topic -> open(nina, topic));
        watch(nina, watched, "tracking");
        List.of(written, watched, only).forEach(topic -> reply(ground.bob(), topic));
        assertThat(titles(nina, ground, "?list=unread")).containsExactlyInAnyOrder("Written in", "Watched");
        open(nina, written);
        assertThat(titles(nina, ground, "?list=unread")).containsExactly("Watched");
        watch(nina, ground.boardId(), "tracking");
        assertThat(titles(nina, ground, "?list=unread")).containsExactlyInAnyOrder("Watched", "Only opened");
    }

    @Test
    void markingAllAsReadEndsNewAndUnreadOfThatBoardOnly() {
        Ground ground = ground();
        Ground other = ground();
        TestClient nina = community.member("nina-3");
        reply(nina, ground.topic());
        reply(ground.bob(), ground.topic());
        start(ground, ground.ann(), "Not opened");
        assertThat(titles(nina, ground, "?list=unread")).hasSize(1);
        assertThat(titles(nina, ground, "?list=new")).hasSize(1);
        nina.put("/api/v1/forums/reading", Map.of("board", ground.board())).expect(204);
        assertThat(titles(nina, ground, "?list=unread")).isEmpty();
        assertThat(titles(nina, ground, "?list=new")).isEmpty();
        assertThat(titles(nina, other, "?list=new")).hasSize(1);
        reply(ground.bob(), ground.topic());
        assertThat(titles(nina, ground, "?list=unread")).as("goes on later").hasSize(1);
        nina.form("/forums/read", Map.of("back", "/forums/topics?list=new")).expect(303);
        assertThat(titles(nina, ground, "?list=unread")).isEmpty();
        assertThat(titles(nina, other, "?list=new")).isEmpty();
        assertThat(nina.form("/forums/read", Map.of("back", "//elsewhere.example"))
                        .expect(303)
                        .location())
                .isEqualTo("/forums");
        nina.put("/api/v1/forums/reading", Map.of("board", "no-such-board")).expect(404);
        ground.guest().put("/api/v1/forums/reading", Map.of()).expect(401);
    }

    @Test
    void theTopIsByVotesOfTheFirstPostAndReplies() {
        Ground ground = ground();
        community.clock().advance(Duration.ofDays(8));
        String liked = start(ground, ground.ann(), "Liked once");
        String lively = start(ground, ground.ann(), "Replied to twice");
        start(ground, ground.ann(), "Left alone");
        String first =
                ground.bob().get("/api/v1/forums/topics/" + liked + "/posts").json("/items/0/id");
        ground.bob().put("/api/v1/forums/posts/" + first + "/vote", "").expect(200);
        community.settle();
        reply(ground.bob(), lively);
        reply(ground.bob(), lively);
        assertThat(titles(ground.guest(), ground, "?list=top&period=week"))
                .containsExactly("Replied to twice", "Liked once", "Left alone");
        assertThat(titles(ground.guest(), ground, "?list=top")).hasSize(4);
        String page = "/api/v1/forums/boards/" + ground.board() + "/topics?list=top&period=all&limit=1";
        List<String> seen = new ArrayList<>();
        String after = "";
        for (int i = 0; i < 4; i++) {
            var slice = ground.guest().get(page + after).expect(200).json();
            seen.add(slice.at("/items/0/title").asString());
            after = "&after=" + slice.path("next").asString();
        }
        assertThat(seen).containsExactly("Replied to twice", "Liked once", "Left alone", "Why a loop?");
    }

    @Test
    void oneFindsWhatOneWroteAndWhatOneWatches() {
        Ground ground = ground();
        TestClient nina = community.member("nina-4");
        start(ground, nina, "Of her own");
        start(ground, ground.ann(), "Of somebody else");
        reply(nina, ground.topic());
        assertThat(titles(nina, ground, "?list=mine")).containsExactlyInAnyOrder("Of her own", "Why a loop?");
        assertThat(titles(nina, ground, "?list=watched")).containsExactlyInAnyOrder("Of her own", "Why a loop?");
        watch(nina, ground.boardId(), "watching");
        assertThat(titles(nina, ground, "?list=watched")).hasSize(3);
        assertThat(titles(nina, ground, "?list=watched&tag=nothing")).isEmpty();
        assertThat(titles(nina, ground, "?list=watched&tag=java")).hasSize(3);
    }

    @Test
    void whatIsMutedIsInNoListUnlessItIsAskedFor() {
        Ground ground = ground();
        TestClient nina = community.member("nina-5");
        String mark = "\"" + ground.topic() + "\"";
        assertThat(everywhere(nina, "")).contains(mark);
        watch(nina, ground.boardId(), "muted");
        assertThat(everywhere(nina, "")).doesNotContain(mark);
        assertThat(everywhere(nina, "&list=new")).doesNotContain(mark);
        assertThat(titles(nina, ground, "")).as("in the board itself").hasSize(1);
        watch(nina, ground.boardId(), "normal");
        nina.put("/api/v1/tags/java/watch", Map.of("level", "muted")).expect(200);
        assertThat(everywhere(nina, "")).doesNotContain(mark);
        assertThat(everywhere(nina, "&tag=java")).contains(mark);
        assertThat(everywhere(nina, "&list=top")).contains(mark);
        nina.put("/api/v1/tags/java/watch", Map.of("level", "normal")).expect(200);
    }

    @Test
    void noListShowsWhatIsNotForTheReader() {
        Ground ground = ground();
        TestClient nina = community.member("nina-6");
        reply(nina, ground.topic());
        reply(ground.bob(), ground.topic());
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/audience", Map.of("audience", "staff"))
                .expect(200);
        for (String list : List.of("latest", "new", "unread", "mine", "watched", "top")) {
            assertThat(everywhere(nina, "&period=all&list=" + list)).doesNotContain(ground.topic());
        }
        nina.get("/forums/boards/" + ground.board() + "?list=unread").expect(404);
    }

    @Test
    void aListOfOnesOwnNeedsSomebodyAndOthersAKnownName() {
        for (String list : List.of("new", "unread", "mine", "watched")) {
            community.guest().get("/api/v1/forums/topics?list=" + list).expect(401);
        }
        community.guest().get("/api/v1/forums/topics?list=best").expect(400);
        community.guest().get("/api/v1/forums/topics?list=top&period=century").expect(400);
        assertThat(community.guest().get("/forums/topics").expect(200).text())
                .contains("?list=top")
                .doesNotContain("?list=unread");
    }
}
