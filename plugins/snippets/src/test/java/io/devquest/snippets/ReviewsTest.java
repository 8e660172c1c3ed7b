package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class ReviewsTest {

    private static final String CODE = """
            class Shop {
                int total(List<Item> items) {
                    int sum = 0;
                    for (Item item : items) {
                        sum += item.price();
                    }
                    return sum;
                }
            }
            """;

    @RegisterExtension
    static Community community = Community.withArchive(Bundled.archive("0.1.0"));

    private TestClient ann;
    private TestClient bob;
    private String id;
    private String path;

    @BeforeEach
    void aSnippetOfAnn() {
        ann = community.member("ann");
        bob = community.member("bob");
        id = Ground.share(ann, "A shop", CODE).json("/snippet/id");
        path = "/api/v1/snippets/" + id;
    }

    @Test
    void aCommentStaysWithItsLineAcrossRevisions() {
        comment(bob, 5, "Amounts are missing", null);
        Ground.edit(ann, path, 1, "// prices\nimport java.util.List;\n" + CODE).expect(200);
        assertThat(thread(0, "first")).isEqualTo("7");
        Ground.edit(ann, path, 2, CODE.replace("sum", "amountDue")).expect(200);
        assertThat(thread(0, "first")).isEqualTo("5");
        assertThat(thread(0, "outdated")).isEqualTo("false");
        community.guest().page("/snippets/" + id + "/a-shop").contains("Amounts are missing", "Line 5");
    }

    @Test
    void aCommentOnALineThatIsGoneIsOutdatedAndShowsItsOldLine() {
        comment(bob, 5, "Amounts are missing", "        sum += item.cost();");
        Ground.edit(ann, path, 1, CODE.replace("            sum += item.price();\n", ""))
                .expect(200);
        assertThat(thread(0, "outdated")).isEqualTo("true");
        ann.page("/snippets/" + id + "/a-shop").contains("On lines that are gone", "sum += item.price();");
        ann.post(path + "/comments/" + thread(0, "comments/0/id") + "/apply", Map.of())
                .problem("snippets.suggestion_outdated", 409);
    }

    @Test
    void aCommentOnAnEarlierRevisionIsPlacedInTheLatest() {
        Ground.edit(ann, path, 1, "// prices\n" + CODE).expect(200);
        comment(bob, 5, "On the first revision", null);
        assertThat(thread(0, "first")).isEqualTo("6");
    }

    @Test
    void aSuggestionBecomesARevision() {
        comment(bob, 5, "Rather", "            sum += item.price() * item.amount();");
        String apply = path + "/comments/" + thread(0, "comments/0/id") + "/apply";
        bob.post(apply, Map.of()).problem("snippets.not_yours", 403);
        ann.post(apply, Map.of()).expect(204);
        assertThat(ann.get(path).json("/files/0/text"))
                .contains("item.amount()")
                .doesNotContain("item.price();");
        assertThat(ann.get(path).json("/revision/number")).isEqualTo("2");
        assertThat(thread(0, "comments/0/appliedRevision")).isEqualTo("2");
        assertThat(thread(0, "resolved")).isEqualTo("true");
        ann.post(apply, Map.of()).problem("snippets.suggestion_outdated", 409);
        community.settle();
        bob.page("/notifications").contains("applied what you suggested");
    }

    @Test
    void theThreadOfAnAppliedSuggestionStandsAtWhatWasPutThere() {
        comment(bob, 5, "Rather", "            int price = item.cost();\n            sum = sum + price;");
        comment(bob, 7, "Below", null);
        ann.post(path + "/comments/" + thread(0, "comments/0/id") + "/apply", Map.of())
                .expect(204);
        assertThat(thread(0, "outdated")).isEqualTo("false");
        assertThat(thread(0, "first")).isEqualTo("5");
        assertThat(thread(0, "last")).isEqualTo("6");
        assertThat(thread(1, "first")).isEqualTo("8");
        Ground.edit(ann, path, 2, "// prices\n" + ann.get(path).json("/files/0/text"))
                .expect(200);
        assertThat(thread(0, "first")).isEqualTo("6");
    }

    @Test
    void whatWasSuggestedInsteadIsNotAppliedUnread() {
        comment(bob, 5, "Rather", "            sum += item.cost();");
        String comment = path + "/comments/" + thread(0, "comments/0/id");
        ann.page("/snippets/" + id + "/a-shop").contains("name=\"version\" value=\"1\"");
        bob.patch(comment, Map.of("body", "Rather", "suggestion", "            sum += 1;", "version", 1))
                .expect(204);
        ann.post(comment + "/apply?version=1", Map.of()).problem("snippets.suggestion_outdated", 409);
        String form = "/snippets/" + id + "/comments/" + thread(0, "comments/0/id") + "/apply";
        ann.form(form, Map.of("version", "1")).expect(409);
        ann.form(form, Map.of("version", "2")).expect(303);
        assertThat(ann.get(path).json("/files/0/text")).contains("sum += 1;");
        // it says for ever what was applied
        bob.patch(comment, Map.of("body", "Rather that", "suggestion", "int z;", "version", 3))
                .expect(204);
        assertThat(thread(0, "comments/0/suggestion")).contains("sum += 1;");
    }

    @Test
    void aSuggestionMayTakeLinesAway() {
        Map<String, ?> remove =
                Map.of("revision", 1, "file", "A.java", "first", 4, "last", 6, "body", "No", "remove", true);
        bob.post(path + "/threads", remove).expect(201);
        assertThat(thread(0, "comments/0/suggestion")).isEmpty();
        ann.page("/snippets/" + id + "/a-shop").contains("Suggested change", "These lines should go");
        ann.post(path + "/comments/" + thread(0, "comments/0/id") + "/apply", Map.of())
                .expect(204);
        assertThat(ann.get(path).json("/files/0/text"))
                .isEqualTo(CODE.lines()
                        .filter(line ->
                                !line.contains("for (") && !line.contains("sum +=") && !line.equals("        }"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
        assertThat(thread(0, "outdated")).isEqualTo("true");
        assertThat(thread(0, "resolved")).isEqualTo("true");
        assertThat(thread(0, "comments/0/appliedRevision")).isEqualTo("2");
    }

    @Test
    void theLinesAsTheyAreAreNoSuggestion() {
        comment(bob, 5, "Only a thought", "            sum += item.price();");
        assertThat(ann.get(path + "/threads")
                        .json()
                        .at("/items/0/comments/0/suggestion")
                        .isNull())
                .isTrue();
    }

    @Test
    void threadsStandBelowTheirLinesAndDraftsAreGathered() {
        draft(3, "On three");
        String page = bob.page("/snippets/" + id + "/a-shop").text();
        assertThat(page.indexOf("On three")).isBetween(page.indexOf("id=\"L3\""), page.indexOf("id=\"L4\""));
        assertThat(page).contains("Your review: 1 draft", "Add to the review");
        ann.page("/snippets/" + id + "/a-shop").lacks("Your review");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        bob.form(
                        "/snippets/" + id + "/threads",
                        Map.of("revision", "1", "file", "A.java", "first", "90", "body", "Keep me"))
                .expect(422)
                .contains("Keep me", "The file has no such lines.", "value=\"90\"");
        comment(bob, 3, "A long?", null);
        bob.form("/snippets/" + id + "/threads/" + thread(0, "id") + "/comments", Map.of("body", "x".repeat(10_001)))
                .expect(422)
                .contains("xxxxx");
    }

    @Test
    void aSuggestionForALineThatChangedIsRefused() {
        comment(bob, 5, "Rather", "            sum += item.cost();");
        Ground.edit(ann, path, 1, CODE.replace("item.price()", "item.price(today)"))
                .expect(200);
        ann.post(path + "/comments/" + thread(0, "comments/0/id") + "/apply", Map.of())
                .problem("snippets.suggestion_outdated", 409);
    }

    @Test
    void repliesAreToldAndThreadsResolved() {
        TestClient carl = community.member("carl");
        comment(bob, 3, "A long?", null);
        String thread = path + "/threads/" + thread(0, "id");
        carl.post(thread + "/comments", Map.of("body", "Yes")).expect(201);
        assertThat(thread(0, "comments/1/body")).isEqualTo("Yes");
        carl.put(thread + "/resolved", "").problem("snippets.not_yours", 403);
        bob.put(thread + "/resolved", "").expect(204);
        assertThat(thread(0, "resolved")).isEqualTo("true");
        ann.delete(thread + "/resolved").expect(204);
        assertThat(thread(0, "resolved")).isEqualTo("false");
        community.settle();
        ann.page("/notifications").contains("commented on");
        bob.page("/notifications").contains("replied to you");
    }

    @Test
    void aReviewIsItsAuthorsAloneUntilItIsSubmittedAtOnce() {
        int before = told(ann);
        draft(3, "First");
        draft(7, "Second");
        assertThat(ann.get(path + "/threads").json().path("items")).isEmpty();
        assertThat(bob.get(path + "/threads").json().path("items")).hasSize(2);
        ann.page("/snippets/" + id + "/a-shop").lacks("<p>Second</p>");
        bob.post(path + "/review", Map.of()).expect(204);
        assertThat(ann.get(path + "/threads").json().path("items")).hasSize(2);
        bob.post(path + "/review", Map.of()).problem("snippets.nothing_drafted", 409);
        assertThat(told(ann)).isEqualTo(before + 1);
    }

    @Test
    void ofAReviewThoseInItsThreadsHearOnce() {
        TestClient carl = community.member("carl");
        comment(carl, 3, "A long?", null);
        comment(carl, 7, "Why here?", null);
        int before = told(carl);
        for (int i = 0; i < 2; i++) {
            bob.post(path + "/threads/" + thread(i, "id") + "/comments", Map.of("body", "Yes", "draft", true))
                    .expect(201);
        }
        bob.post(path + "/review", Map.of()).expect(204);
        assertThat(told(carl)).isEqualTo(before + 1);
        carl.page("/notifications").contains("replied to you");
    }

    @Test
    void aCommentIsChangedByItsAuthorAndWhatItWasIsKept() {
        comment(bob, 3, "A lnog?", null);
        String there = path + "/comments/" + thread(0, "comments/0/id");
        Map<String, ?> change = Map.of("body", "A long?", "version", 1);
        ann.patch(there, change).problem("snippets.not_yours", 403);
        community.clock().advance(Duration.ofMinutes(10));
        bob.patch(there, change).expect(204);
        assertThat(thread(0, "comments/0/body")).isEqualTo("A long?");
        assertThat(thread(0, "comments/0/version")).isEqualTo("2");
        bob.patch(there, change).problem("version_stale", 409);
        ann.page("/snippets/" + id + "/a-shop").contains("A long?", "edited").lacks("A lnog?");
        String history = "/content/snippets.comment/" + thread(0, "comments/0/id") + "/history";
        ann.page(history).contains("lnog");
        community.settle();
        ann.get("/api/v1/search?q=long+type:snippets.comment").contains("A long?");
    }

    @Test
    void theFormForACommentKeepsWhatWasTyped() {
        comment(bob, 5, "Rather", "            sum += item.cost();");
        String form = "/snippets/" + id + "/comments/" + thread(0, "comments/0/id") + "/edit";
        bob.page(form).contains("Rather", "item.cost()", "name=\"version\" value=\"1\"");
        ann.get(form).expect(403);
        bob.form(form, Map.of("body", " ", "version", "1")).expect(422);
        bob.form(form, Map.of("body", "Or", "suggestion", "            sum += item.sum();", "version", "1"))
                .expect(303);
        assertThat(thread(0, "comments/0/suggestion")).contains("item.sum()");
        bob.form(form, Map.of("body", "Typed late", "version", "1")).expect(409).contains("Typed late");
        bob.form(form, Map.of("body", "Gone", "remove", "true", "version", "2")).expect(303);
        assertThat(thread(0, "comments/0/suggestion")).isEmpty();
    }

    @Test
    void aDraftIsChangedAndNobodyHearsOfIt() {
        draft(3, "Frist");
        String first = bob.get(path + "/threads").json("/items/0/comments/0/id");
        bob.patch(path + "/comments/" + first, Map.of("body", "First", "version", 1))
                .expect(204);
        assertThat(bob.get(path + "/threads").json("/items/0/comments/0/draft")).isEqualTo("true");
        bob.post(path + "/review", Map.of()).expect(204);
        assertThat(thread(0, "comments/0/body")).isEqualTo("First");
        assertThat(ann.get(path + "/threads")
                        .json()
                        .at("/items/0/comments/0/editedAt")
                        .isNull())
                .isTrue();
    }

    @Test
    void commentsOfSomebodyWhomOneDoesNotHearFromAreClosed() {
        comment(bob, 3, "A long?", null);
        String page = "/snippets/" + id + "/a-shop";
        String closed = "A comment by Bob, whom you do not hear from";
        ann.page(page).contains("A long?").lacks(closed);
        ann.put("/api/v1/u/bob/block", "").expect(204);
        ann.page(page).contains("A long?", closed);
        assertThat(ann.get(path + "/threads").json("/items/0/comments/0/ignored"))
                .isEqualTo("true");
        bob.page(page).lacks(closed);
        community.guest().page(page).lacks(closed);
        ann.delete("/api/v1/u/bob/block").expect(204);
    }

    @Test
    void onlyThoseWhoSeeTheSnippetReadAndWriteComments() {
        TestAnswer own = Ground.share(ann, "Mine alone", CODE, "private");
        String there = "/api/v1/snippets/" + own.json("/snippet/id");
        ann.post(there + "/threads", Map.of("revision", 1, "file", "A.java", "first", 1, "body", "Mine"))
                .expect(201);
        bob.get(there + "/threads").expect(404);
        bob.post(there + "/threads", Map.of("revision", 1, "file", "A.java", "first", 1, "body", "Yours"))
                .expect(404);
    }

    @Test
    void whoeverHasTheKeyOfAnUnlistedOneCommentsOnIt() {
        TestAnswer unlisted = Ground.share(ann, "By address", CODE, "unlisted");
        String there = "/api/v1/snippets/" + unlisted.json("/snippet/id") + "/threads";
        String key = "?key=" + unlisted.json("/snippet/key");
        Map<String, ?> input = Map.of("revision", 1, "file", "A.java", "first", 1, "body", "By key");
        bob.post(there, input).expect(404);
        bob.post(there + key, input).expect(201);
        community.guest().get(there + key).contains("By key");
        community.settle();
        ann.page("/notifications").contains("commented on");
        bob.page(unlisted.json("/snippet/url")).contains("By key", "?key=");
    }

    @Test
    void aDeletedCommentTakesItsThreadAlong() {
        comment(bob, 3, "Wrong", null);
        String comment = path + "/comments/" + thread(0, "comments/0/id");
        ann.delete(comment).problem("snippets.not_yours", 403);
        bob.delete(comment).expect(204);
        assertThat(ann.get(path + "/threads").json().path("items")).isEmpty();
    }

    @Test
    void linesThatAreNotThereAreRefused() {
        bob.post(path + "/threads", Map.of("revision", 1, "file", "A.java", "first", 10, "body", "Where?"))
                .invalid("last", "range");
        bob.post(path + "/threads", Map.of("revision", 1, "file", "B.java", "first", 1, "body", "Where?"))
                .invalid("file", "exists");
    }

    @Test
    void theFormsWorkWithoutAScript() {
        bob.form(
                        "/snippets/" + id + "/threads",
                        Map.of("revision", "1", "file", "A.java", "first", "3", "last", "", "body", "From a form"))
                .expect(303);
        String thread = "/snippets/" + id + "/threads/" + thread(0, "id");
        ann.form(thread + "/comments", Map.of("body", "Answered", "suggestion", ""))
                .expect(303);
        ann.form(thread + "/resolve", Map.of("value", "1")).expect(303);
        ann.page("/snippets/" + id + "/a-shop").contains("From a form", "Answered", "Resolved");
    }

    private void comment(TestClient who, int line, String body, String suggestion) {
        Map<String, Object> input = new HashMap<>(Map.of("revision", 1, "file", "A.java", "first", line, "body", body));
        if (suggestion != null) {
            input.put("suggestion", suggestion);
        }
        who.post(path + "/threads", input).expect(201);
    }

    private void draft(int line, String body) {
        bob.post(path + "/threads", Map.of("revision", 1, "file", "A.java", "first", line, "body", body, "draft", true))
                .expect(201);
    }

    /** How often somebody was told of anything. */
    private static int told(TestClient who) {
        community.settle();
        return who.get("/api/v1/notifications?limit=50").json().path("items").size();
    }

    private String thread(int index, String rest) {
        return ann.get(path + "/threads").json("/items/" + index + "/" + rest);
    }
}
