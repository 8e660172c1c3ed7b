package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reviews that are wanted find those who know what it takes. */
@OnEveryDatabase
class ReviewRequestsTest {

    private static final String LIST = "/api/v1/snippets/reviews";
    private static final String OFFER = "would like a review of";
    private static int count;

    @RegisterExtension
    static Community community = Community.with(SnippetsPlugin.class, SkillsPlugin.class);

    private TestClient ann;
    private TestClient bob;
    private String title;
    private String id;
    private String path;
    private String request;

    @BeforeEach
    void aSnippetOfAnn() {
        count++;
        ann = community.member("ann-" + count);
        bob = community.member("bob-" + count);
        title = "Loop number " + count;
        id = Ground.share(ann, title, "int a;\nint b;").json("/snippet/id");
        path = "/api/v1/snippets/" + id;
        request = path + "/review-request";
    }

    private TestAnswer listed(TestClient who, String id) {
        AtomicReference<String> after = new AtomicReference<>("");
        TestAnswer page;
        do {
            page = who.get(LIST + "?limit=2" + after.get()).expect(200);
            if (page.text().contains(id)) {
                return page;
            }
            after.set("&after=" + page.json("/next"));
        } while (!page.json().path("next").isNull());
        return page;
    }

    private void review(TestClient who) {
        who.post(path + "/threads", Map.of("revision", 1, "file", "A.java", "first", 1, "body", "Why?", "draft", true))
                .expect(201);
        who.post(path + "/review", Map.of()).expect(204);
        community.settle();
    }

    @Test
    void itIsOfferedToThoseWhoHaveShownTheSkillAndToNobodyElse() {
        TestClient cleo = community.member("cleo-" + count);
        SkillsPlugin.show(ann, "java");
        SkillsPlugin.show(bob, "java");
        SkillsPlugin.show(cleo, "cobol");
        assertThat(ann.put(request, "").expect(200).json("/skills/0")).isEqualTo("java");
        ann.put(request, "").expect(200);
        community.settle();
        bob.page("/notifications").contains(OFFER, title);
        cleo.page("/notifications").lacks(title);
        ann.page("/notifications").lacks(OFFER);
        community.guest().page("/snippets/reviews").contains(title).lacks("Your skill");
        bob.page("/snippets/reviews").contains(title, "Your skill");
        bob.page("/snippets").contains("Reviews wanted", "/snippets/reviews");
        assertThat(listed(ann, id).text()).doesNotContain(id);
    }

    @Test
    void noMoreThanTheSettingAreTold() {
        TestClient ada = community.admin("ada");
        ada.form("/admin/settings", Map.of("snippets.review_offers", "1")).expect(303);
        TestClient dora = community.member("dora-" + count);
        SkillsPlugin.show(dora, "java");
        SkillsPlugin.show(bob, "java");
        ann.put(request, "").expect(200);
        community.settle();
        long told = community.rows("core").get("notification").stream()
                .filter(row -> row.contains(title) && row.contains("snippets.review"))
                .count();
        assertThat(told).isEqualTo(1);
        ada.form("/admin/settings", Map.of("snippets.review_offers", "10")).expect(303);
    }

    @Test
    void thoseForOnesSkillComeFirstAndTheListGoesOn() {
        SkillsPlugin.show(bob, "prolog");
        ann.put(request, "").expect(200);
        String other = ann.post(
                        "/api/v1/snippets",
                        Map.of(
                                "title",
                                "In prolog " + count,
                                "tags",
                                List.of("prolog"),
                                "files",
                                List.of(Map.of("name", "a.pl", "text", "a."))))
                .expect(201)
                .json("/snippet/id");
        ann.put("/api/v1/snippets/" + other + "/review-request", "").expect(200);
        TestAnswer first = bob.get(LIST + "?limit=1").expect(200);
        assertThat(first.json("/items/0/snippet/id")).isEqualTo(other);
        assertThat(first.json("/items/0/skilled")).isEqualTo("true");
        assertThat(listed(bob, id).text()).contains(id);
        assertThat(listed(community.guest(), other).text()).contains(other);
    }

    @Test
    void whoTakesItHasItForATimeAndTheAuthorIsTold() {
        TestClient cleo = community.member("cleo-" + count);
        ann.put(request, "").expect(200);
        assertThat(bob.put(request + "/claim", "").expect(200).json("/yours")).isEqualTo("true");
        cleo.put(request + "/claim", "").problem("snippets.review_not_open", 409);
        ann.put(request + "/claim", "").problem("snippets.unreachable", 403);
        community.settle();
        ann.page("/notifications").contains("is reviewing", title);
        assertThat(listed(cleo, id).text()).doesNotContain(id);
        String page = "/snippets/" + id + "/loop";
        bob.page(page).contains("You are reviewing this", "Give it back");
        cleo.page(page).contains("is reviewing this").lacks("I will review it");
        community.clock().advance(Duration.ofDays(2));
        cleo.page(page).contains("I will review it");
        cleo.put(request + "/claim", "").expect(200);
        bob.put(request + "/claim", "").problem("snippets.review_not_open", 409);
        cleo.delete(request + "/claim").expect(204);
        bob.put(request + "/claim", "").expect(200);
    }

    @Test
    void aSubmittedReviewClosesItUnlessSomebodyElseIsAtIt() {
        TestClient cleo = community.member("cleo-" + count);
        ann.put(request, "").expect(200);
        bob.put(request + "/claim", "").expect(200);
        review(ann);
        review(cleo);
        bob.get(request).expect(200);
        review(bob);
        bob.get(request).problem("not_found", 404);
        assertThat(listed(cleo, id).text()).doesNotContain(id);
        bob.put(request + "/claim", "").problem("snippets.review_not_open", 409);
        ann.put(request, "").expect(200);
        review(cleo);
        bob.get(request).expect(404);
    }

    @Test
    void itsOwnerAsksAndWithdraws() {
        bob.put(request, "").problem("snippets.not_yours", 403);
        ann.form("/snippets/" + id + "/review-request", Map.of()).expect(303);
        ann.page("/snippets/" + id + "/loop").contains("You have asked for a review");
        bob.delete(request).expect(403);
        ann.form("/snippets/" + id + "/review-request/withdraw", Map.of()).expect(303);
        ann.get(request).expect(404);
        assertThat(listed(bob, id).text()).doesNotContain(id);
        ann.page("/snippets/" + id + "/loop").contains("Ask for a review");
    }

    @Test
    void whatNobodyElseFindsIsNotOffered() {
        for (String audience : new String[] {"private", "unlisted"}) {
            String own = Ground.share(ann, "Hidden", "int x;", audience).json("/snippet/id");
            ann.put("/api/v1/snippets/" + own + "/review-request", "").problem("snippets.nobody_sees", 409);
        }
        ann.put(request, "").expect(200);
        ann.patch(path, Map.of("version", 1, "audience", "private")).expect(200);
        assertThat(listed(bob, id).text()).doesNotContain(id);
        bob.get(request).expect(404);
        bob.put(request + "/claim", "").expect(404);
    }

    @Test
    void onePersonTakesThree() {
        for (int i = 0; i < 3; i++) {
            String other = Ground.share(ann, "Another", "int x;").json("/snippet/id");
            ann.put("/api/v1/snippets/" + other + "/review-request", "").expect(200);
            bob.form("/snippets/" + other + "/review-request/claim", Map.of()).expect(303);
        }
        ann.put(request, "").expect(200);
        bob.put(request + "/claim", "").problem("snippets.too_many_reviews", 409);
    }

    @Test
    void whoTakesFiveAtOnceHasThree() throws Exception {
        List<Callable<TestAnswer>> calls = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String other = "/api/v1/snippets/"
                    + Ground.share(ann, "Another", "int x;").json("/snippet/id") + "/review-request";
            ann.put(other, "").expect(200);
            calls.add(() -> bob.put(other + "/claim", ""));
        }
        ExecutorService hands = Executors.newFixedThreadPool(calls.size());
        List<Integer> answers = new ArrayList<>();
        for (Future<TestAnswer> answer : hands.invokeAll(calls)) {
            answers.add(answer.get().status());
        }
        hands.shutdown();
        assertThat(answers).containsExactlyInAnyOrder(200, 200, 200, 409, 409);
    }

    @Test
    void whoIsBlockedDoesNotReview() {
        ann.put(request, "").expect(200);
        ann.put("/api/v1/u/bob-" + count + "/block", "").expect(204);
        bob.put(request + "/claim", "").problem("snippets.unreachable", 403);
        assertThat(listed(bob, id).text()).doesNotContain(id);
    }

    @Test
    void itGoesWithItsSnippet() {
        ann.put(request, "").expect(200);
        ann.delete(path).expect(204);
        String row = Long.toString(Id.parse(id).orElseThrow().value());
        assertThat(community.rows("snippets").get("review_request")).noneMatch(text -> text.contains(row));
        assertThat(community.rows("snippets").get("review_skill")).noneMatch(text -> text.contains(row));
    }
}
