package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.data.Id;
import io.devquest.forums.board.NewBoard;
import io.devquest.forums.post.NewPost;
import io.devquest.forums.post.PostAdded;
import io.devquest.forums.post.PostChange;
import io.devquest.forums.topic.NewTopic;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a text through the checks: published, held, refused; and what a moderator makes of it. */
@OnEveryDatabase
class ChecksTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class).checked();

    private static final String TOPICS = "/api/v1/forums/boards/help/topics";
    private static final String SPAM = "We are an essay writing service with the best writers. "
            + "Every student can order with us, at any hour of the day, and sleep well.";

    private static int people;
    private static Id topic = new Id(0);

    @BeforeEach
    void setUp() {
        community.clock().advance(Duration.ofDays(2));
        if (people == 0 || community.recorded(PostAdded.class).isEmpty()) {
            TestClient olga = community.admin("olga");
            olga.post("/api/v1/forums/boards", NewBoard.open("help", "Help", "Ask here."))
                    .expect(201);
            topic = olga.post(TOPICS, NewTopic.of("Where to begin?", "Say what you have tried.", new ArrayList<>()))
                    .expect(201)
                    .id();
        }
    }

    @Test
    void whatIsHeldIsNowhereUntilItIsApproved() {
        TestClient nina = newcomer();
        TestAnswer answer = nina.post(posts(), new NewPost(SPAM, null)).expect(202);
        Id held = Id.parse(answer.json("/held")).orElseThrow();
        assertThat(answer.json("/message")).startsWith("A moderator will look at this before it appears.");
        community.settle();

        community.guest().page(page()).lacks("essay writing service");
        community.guest().get(posts()).lacks("essay writing service");
        assertThat(community.rows("forums").toString()).doesNotContain("essay writing service");
        nina.page("/submissions?held=" + held).contains("essay writing service", "Waiting");
        nina.get("/api/v1/me/submissions").contains("\"state\":\"held\"");
        newcomer().get("/api/v1/me/submissions/" + held).problem("not_found", 404);

        Id post = community.approve(held);
        community.settle();
        nina.get("/api/v1/forums/posts/" + post).expect(200).contains("essay writing service");
        community.guest().page(page()).contains("essay writing service");
        nina.page("/notifications").contains("A moderator has published");
        nina.get("/api/v1/me/submissions/" + held).contains("\"state\":\"published\"", "Approved by the test");
        assertThatThrownBy(() -> community.refuse(held, "No")).hasMessageContaining("already");
    }

    @Test
    void whatIsRefusedNeverAppearsAndItsAuthorIsToldWhy() {
        TestClient nina = newcomer();
        Id held = held(nina, "Buy backlinks from us, they lift every page you have, day by day and week by week.");
        community.refuse(held, "Advertisements have no place here.");
        community.settle();
        community.guest().page(page()).lacks("Buy backlinks");
        nina.page("/notifications").contains("A moderator has not published", "Advertisements have no place here.");
        nina.page("/submissions").contains("Buy backlinks", "Advertisements have no place here.");

        community.clock().advance(Duration.ofDays(2));
        // the same text from somebody else is remembered
        newcomer()
                .post(
                        posts(),
                        new NewPost(
                                "Buy backlinks from us, they lift every page you have, day by day and week by week.",
                                null))
                .problem("moderation_refused", 422)
                .contains("A moderator has refused this text before.");
    }

    @Test
    void whatAModeratorApprovedIsNotHeldAgain() {
        TestClient nina = newcomer();
        String text = "My summer job: I did the data entry job at an office, and wrote a script that did it for me.";
        community.approve(held(nina, text));
        community.clock().advance(Duration.ofDays(3));
        nina.post(posts(), new NewPost(text, null)).expect(201);
    }

    @Test
    void aPublisherThatFailsAtApprovalLeavesItHeld() {
        TestClient olga = community.admin("olga");
        Id doomed = olga.post(TOPICS, NewTopic.of("Soon to be gone", "A topic.", new ArrayList<>()))
                .expect(201)
                .id();
        TestClient nina = newcomer();
        Id held = id(nina.post("/api/v1/forums/topics/" + doomed + "/posts", new NewPost(SPAM + " Here too.", null)));
        olga.delete("/api/v1/forums/topics/" + doomed).expect(204);
        assertThatThrownBy(() -> community.approve(held))
                .hasMessageContaining("stays held")
                .hasMessageContaining("no such topic");
        nina.get("/api/v1/me/submissions/" + held).contains("\"state\":\"held\"");
        nina.delete("/api/v1/me/submissions/" + held).expect(204);
        nina.get("/api/v1/me/submissions/" + held).problem("not_found", 404);
    }

    @Test
    void anEditIsCheckedToo() {
        TestClient nina = newcomer();
        Id post = nina.post(posts(), new NewPost("I have tried to read the manual first.", null))
                .expect(201)
                .id();
        Id held = id(nina.patch("/api/v1/forums/posts/" + post, new PostChange(SPAM + " Edited.", 1, null)));
        nina.get("/api/v1/forums/posts/" + post).lacks("essay writing service");
        community.approve(held);
        nina.get("/api/v1/forums/posts/" + post).contains("essay writing service");
    }

    @Test
    void whatCouldNotBePublishedIsToldAtOnceInsteadOfHeld() {
        newcomer()
                .post("/api/v1/forums/topics/" + new Id(7) + "/posts", new NewPost(SPAM + " Nowhere.", null))
                .problem("not_found", 404);
    }

    @Test
    void ofTwoTabsOneHasToWait() throws Exception {
        TestClient nina = newcomer();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<TestAnswer>> answers = new ArrayList<>();
            for (int tab = 0; tab < 2; tab++) {
                NewPost post = new NewPost("This is what tab number " + tab + " has to say.", null);
                answers.add(CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                together.await();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                            return nina.post(posts(), post);
                        },
                        tabs));
            }
            List<Integer> statuses =
                    answers.stream().map(one -> one.join().status()).sorted().toList();
            assertThat(statuses).containsExactly(201, 429);
        } finally {
            tabs.shutdown();
        }
    }

    @Test
    void theFirstDayHasThreeTopicsAndThePauseIsSaid() {
        TestClient nina = newcomer();
        for (int number = 1; number <= 3; number++) {
            nina.post(TOPICS, NewTopic.of("Question number " + number, "What is it about?", new ArrayList<>()))
                    .expect(201);
            nina.post(TOPICS, NewTopic.of("Too soon after " + number, "What is it about?", new ArrayList<>()))
                    .problem("moderation_too_fast", 429);
            community.clock().advance(Duration.ofSeconds(120));
        }
        TestAnswer refused =
                nina.post(TOPICS, NewTopic.of("One too many today", "What is it about?", new ArrayList<>()));
        refused.problem("moderation_too_fast", 429).contains("On its first day");
        assertThat(refused.header("Retry-After")).isPresent();
        nina.form("/forums/boards/help/new", Map.of("title", "By the form", "body", "What is it about?", "tags", ""))
                .expect(429)
                .contains("On its first day", "By the form");
    }

    @Test
    void aFilledTrapHoldsWhatPeopleCouldHaveWritten() {
        TestClient nina = newcomer();
        TestAnswer answer = nina.form(
                "/forums/topics/" + topic + "/replies",
                Map.of("body", "Could somebody look at my loop, please?", "website", "https://robots.example"));
        assertThat(answer.location()).startsWith("/submissions?held=");
    }

    @Test
    void whoeverIsTrustedIsCheckedForBlockedWordsOnly() {
        TestClient olga = community.admin("olga");
        Map<String, String> word = Map.of("phrase", "Fiddlesticks", "action", "block");
        olga.post("/api/v1/admin/words", word).expect(201);
        olga.post("/api/v1/admin/words", Map.of("phrase", "darn", "action", "replace", "replacement", "dear"))
                .expect(201);
        olga.page("/admin/words").contains("Fiddlesticks");
        newcomer()
                .post(posts(), new NewPost("Oh FIDDLESTICKS, it does not work.", null))
                .problem("moderation_refused", 422);
        TestClient nina = newcomer();
        Id post = nina.post(posts(), new NewPost("That Darn loop, `darn` it. Endarned.", null))
                .expect(201)
                .id();
        nina.get("/api/v1/forums/posts/" + post).contains("That dear loop, `darn` it. Endarned.");
        community
                .moderator("mona")
                .post(posts(), new NewPost(SPAM + " Oh fiddlesticks.", null))
                .expect(201);
    }

    @Test
    void newPeopleCostFourStatementsMore() {
        TestClient nina = newcomer();
        TestClient mona = community.moderator("mona");
        String text = "A reply about loops that is long enough to be known again by its words.";
        nina.get(posts());
        mona.get(posts());
        long trusted = community.statements(() -> mona.post(posts(), new NewPost("By staff. " + text, null)));
        nina.post(posts(), new NewPost("Something first, so that the turn is there.", null))
                .expect(201);
        community.clock().advance(Duration.ofMinutes(1));
        long checked = community.statements(
                () -> nina.post(posts(), new NewPost(text, null)).expect(201));
        assertThat(checked - trusted).isBetween(1L, 4L);
    }

    private static TestClient newcomer() {
        return community.member("nina" + people++);
    }

    private static String posts() {
        return "/api/v1/forums/topics/" + topic + "/posts";
    }

    private static String page() {
        return "/forums/topics/" + topic + "/where-to-begin";
    }

    private static Id held(TestClient who, String text) {
        return id(who.post(posts(), new NewPost(text, null)));
    }

    private static Id id(TestAnswer answer) {
        return Id.parse(answer.expect(202).json("/held")).orElseThrow();
    }
}
