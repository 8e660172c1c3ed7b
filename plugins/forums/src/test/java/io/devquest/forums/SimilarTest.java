package io.devquest.forums;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was asked before is shown to whoever is about to ask it again, and beside a question what is like it. */
@OnEveryDatabase
class SimilarTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private String word;

    @BeforeEach
    void aBoardOfQuestions() {
        ground = Ground.of(community);
        word = "gadget" + ground.board().replace("board-", "x");
        kind(ground.board());
    }

    private static void kind(String board) {
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + board + "/kind", Map.of("kind", "questions"))
                .expect(200);
    }

    private String ask(TestClient who, String board, String title, String... tags) {
        return who.post(
                        "/api/v1/forums/boards/" + board + "/topics",
                        Map.of("title", title, "body", "I wonder", "tags", List.of(tags)))
                .expect(201)
                .json("/id");
    }

    private String address(String title) {
        return "/forums/similar?board=" + ground.board() + "&title=" + URLEncoder.encode(title, UTF_8);
    }

    private List<String> similar(TestClient who, String title) {
        community.settle();
        List<String> ids = new ArrayList<>();
        who.get("/api/v1" + address(title))
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    private String pageOf(String topic) {
        TestAnswer read = ground.guest().get("/api/v1/forums/topics/" + topic).expect(200);
        return "/forums/topics/" + topic + "/" + read.json("/slug");
    }

    @Test
    void aTitleFindsWhatWasAskedBeforeTheSameBoardFirst() {
        Ground elsewhere = Ground.of(community);
        String there = ask(ground.ann(), elsewhere.board(), "How do I clean my " + word + "?");
        String here = ask(ground.ann(), ground.board(), "How to clean the " + word);
        ask(ground.ann(), ground.board(), "Something about cooking rice");
        assertThat(similar(ground.guest(), "clean the dirty " + word)).containsExactly(here, there);
        assertThat(similar(ground.guest(), "clean my")).isEmpty();
        assertThat(similar(ground.guest(), "zzz " + "unheard ".repeat(3))).isEmpty();
        ground.guest().get(address("clean the dirty " + word)).expect(200).contains("How to clean the", "seen");
    }

    @Test
    void wordsOfManyWhichSayLittleAreNotWhatTwoQuestionsHaveInCommon() {
        String loop = ask(ground.ann(), ground.board(), "The loop prints a wrong number of " + word + "s");
        ask(ground.ann(), ground.board(), "Are many " + word + "s allowed, or only one?");
        assertThat(similar(ground.guest(), "Why does my loop print only one number too many?"))
                .contains(loop)
                .hasSize(1);
    }

    @Test
    void aSolvedQuestionIsMarked() {
        String topic = ask(ground.ann(), ground.board(), "How to clean the " + word);
        String post = ground.bob()
                .post("/api/v1/forums/topics/" + topic + "/posts", Map.of("body", "With water"))
                .expect(201)
                .json("/id");
        ground.ann().put("/api/v1/forums/posts/" + post + "/acceptance", "").expect(200);
        community.settle();
        TestAnswer found = ground.guest().get("/api/v1" + address("Cleaning the " + word));
        assertThat(found.json("/items/0/solved") + " " + found.json("/items/0/replyCount"))
                .isEqualTo("true 1");
        ground.guest().get(address("Cleaning the " + word)).expect(200).contains("Solved");
    }

    @Test
    void nobodyIsShownWhatIsNotForThem() {
        Ground secret = Ground.of(community);
        kind(secret.board());
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + secret.board() + "/audience", Map.of("audience", "staff"))
                .expect(200);
        String hidden = ask(ground.moderator(), secret.board(), "How to clean the " + word, word);
        String shown = ask(ground.ann(), ground.board(), "Why clean the " + word, word);
        TestClient rude = community.member("rude-" + ground.board());
        String blocked = ask(rude, ground.board(), "When to clean the " + word, word);
        ground.bob().put("/api/v1/u/rude-" + ground.board() + "/block", "").expect(204);
        assertThat(similar(ground.moderator(), "clean the " + word)).contains(hidden, shown, blocked);
        assertThat(similar(ground.guest(), "clean the " + word))
                .contains(shown, blocked)
                .doesNotContain(hidden);
        assertThat(similar(ground.bob(), "clean the " + word)).containsExactly(shown);
        String about = pageOf(ask(ground.ann(), ground.board(), "Do robots clean the " + word, word));
        community.settle();
        ground.guest()
                .page(about)
                .contains("Related questions", "Why clean the", "When to clean the")
                .lacks("How to clean");
        ground.bob().page(about).contains("Why clean the").lacks("When to clean the", "How to clean");
        ground.moderator().page(about).contains("How to clean");
    }

    @Test
    void whatIsTakenFromReadersAfterwardsIsRelatedToNothing() {
        String first = ask(ground.ann(), ground.board(), "Why clean the " + word, word);
        String page = pageOf(ask(ground.bob(), ground.board(), "Who cleans the " + word, word));
        community.settle();
        ground.guest().page(page).contains("Why clean the");
        ground.moderator().delete("/api/v1/forums/topics/" + first).expect(204);
        community.clock().advance(Duration.ofMinutes(1));
        ground.guest().page(page).lacks("Why clean the");
    }

    @Test
    void theFormShowsOnceWhatIsVeryLikeTheNewTopicAndThenLetsItPass() {
        ask(ground.ann(), ground.board(), "How do I clean the " + word + "?");
        community.settle();
        String form = "/forums/boards/" + ground.board() + "/new";
        Map<String, String> input =
                Map.of("title", "how do i clean the " + word + "?", "body", "Same to me", "tags", "");
        ground.bob().page(form).contains("hx-get=\"/forums/similar?board=" + ground.board(), "aria-live");
        ground.bob()
                .form(form, input)
                .expect(200)
                .contains("exactly this title", "How do I clean the", "Same to me", "name=\"seen\"");
        ground.bob()
                .form(form, Map.of("title", input.get("title"), "body", "Same", "tags", "", "seen", "yes"))
                .expect(303);
        ground.bob()
                .form(form, Map.of("title", "How do I sell the " + word, "body", "For money", "tags", ""))
                .expect(303);
    }

    @Test
    void whoMayNotStartTopicsIsToldSoBeforeWhatIsAlike() {
        ask(ground.ann(), ground.board(), "How do I clean the " + word + "?");
        community.settle();
        String path = "/api/v1/forums/boards/" + ground.board();
        String version = community.admin("ada").get(path).json("/version");
        community
                .admin("ada")
                .patch(path, Map.of("startBy", "staff", "version", Integer.parseInt(version)))
                .expect(200);
        Map<String, String> again = Map.of("title", "How do I clean the " + word + "?", "body", "Same", "tags", "");
        ground.bob()
                .form("/forums/boards/" + ground.board() + "/new", again)
                .expect(403)
                .lacks("exactly this title");
        ground.moderator()
                .form("/forums/boards/" + ground.board() + "/new", again)
                .expect(200)
                .contains("exactly this title");
    }

    @Test
    void aNewTitleIsComparedAndAnOldOneNoMore() {
        String topic = ask(ground.ann(), ground.board(), "How do I clean the " + word);
        ground.ann()
                .patch("/api/v1/forums/topics/" + topic, Map.of("title", "Selling my " + word, "version", 1))
                .expect(200);
        String same = "/items/0/sameTitle";
        assertThat(ground.guest().get("/api/v1" + address("selling my " + word)).json(same))
                .isEqualTo("true");
        community.settle();
        assertThat(similar(ground.guest(), "how do i clean the " + word)).isEmpty();
    }

    @Test
    void aListTakesThreeStatements() {
        for (int i = 0; i < 7; i++) {
            ask(ground.ann(), ground.board(), "How to clean the " + word + " no " + i);
        }
        assertThat(similar(ground.bob(), "How to clean the " + word)).hasSize(5);
        String path = "/api/v1" + address("How to clean the " + word);
        TestClient bob = ground.bob();
        bob.get(path).expect(200);
        assertThat(Math.min(community.statements(() -> bob.get(path)), community.statements(() -> bob.get(path))))
                .isLessThanOrEqualTo(3);
    }
}
