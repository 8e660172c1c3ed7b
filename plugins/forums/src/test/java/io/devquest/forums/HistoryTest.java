package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Earlier versions of posts and of titles. */
@OnEveryDatabase
class HistoryTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient bob;
    private String post;
    private String revisions;
    private String page;

    @BeforeEach
    void aPostOfBob() {
        ground = Ground.of(community);
        bob = ground.bob();
        post = ground.reply(bob, "A quick <b>fox</b>");
        String id = post.substring(post.lastIndexOf('/') + 1);
        revisions = "/api/v1/content/forums.post/" + id + "/revisions";
        page = "/content/forums.post/" + id + "/history";
    }

    private TestAnswer edit(TestClient who, String body, int version) {
        return who.patch(post, Map.of("body", body, "version", version));
    }

    private void later() {
        community.clock().advance(Duration.ofMinutes(6));
        bob = ground.bob();
    }

    @Test
    void whatItsAuthorMendsAtOnceLeavesNoTrace() {
        edit(bob, "A quick fox", 1).expect(200);
        edit(bob, "A quick brown fox", 2).expect(200);
        assertThat(ground.guest().get(revisions).expect(200).json().path("items"))
                .isEmpty();
        ground.guest().page(page).contains("No earlier version");
    }

    @Test
    void aLaterChangeKeepsBothAndIsComparedSafely() {
        later();
        bob.patch(post, Map.of("body", "A slow <b>fox</b>", "version", 1, "reason", "He was tired"))
                .expect(200);
        TestAnswer list = ground.guest().get(revisions).expect(200);
        assertThat(list.json().path("items"))
                .extracting(item -> item.path("number").asInt())
                .containsExactly(2, 1);
        assertThat(list.json("/items/0/reason")).isEqualTo("He was tired");
        assertThat(list.json("/items/0/author/name")).isEqualTo("bob");
        assertThat(ground.guest().get(revisions + "/1").json("/body")).isEqualTo("A quick <b>fox</b>");
        JsonNode body =
                ground.guest().get(revisions + "/2/diff").expect(200).json().path("body");
        assertThat(body)
                .extracting(part -> part.path("text").asString())
                .containsExactly("A ", "quick", "slow", " <b>fox</b>");
        ground.guest()
                .page(page)
                .contains("Removed: </span>quick<", "Added: </span>slow<", "&lt;b&gt;fox", "He was tired")
                .lacks("<b>fox</b>");
        ground.guest().page(page + "?view=sides").contains("diff-sides", "Removed: </span>quick<");
        ground.guest().page(ground.page()).contains("href=\"" + page + "\"");
    }

    @Test
    void somebodyElsesChangeIsAlwaysKept() {
        edit(ground.moderator(), "A tidy fox", 1).expect(200);
        edit(bob, "A wild fox", 2).expect(200);
        edit(bob, "A wilder fox", 3).expect(200);
        assertThat(ground.guest().get(revisions).json().path("items"))
                .extracting(item -> item.path("author").path("name").asString())
                .containsExactly("bob", "mona", "bob");
        assertThat(ground.guest().get(revisions + "/3").json("/body")).isEqualTo("A wilder fox");
    }

    @Test
    void numbersHaveNoGapHoweverManyChangeAtOnce() throws Exception {
        later();
        List<TestClient> people = List.of(bob, ground.moderator(), community.admin("ada"));
        List<Callable<Integer>> work = IntStream.range(0, 24)
                .<Callable<Integer>>mapToObj(n -> () -> edit(
                                people.get(n % 3),
                                "Fox " + n,
                                bob.get(post).json().path("version").asInt())
                        .status())
                .toList();
        var pool = Executors.newFixedThreadPool(6);
        int done = 0;
        for (var answer : pool.invokeAll(work)) {
            done += answer.get() == 200 ? 1 : 0;
        }
        pool.shutdown();
        List<Integer> numbers = ground.guest()
                .get(revisions + "?limit=100")
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("number").asInt())
                .toList();
        assertThat(numbers).hasSizeBetween(2, done + 1);
        assertThat(numbers.stream().sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void anEarlierVersionIsRestoredByThoseWhoMayEdit() {
        later();
        edit(bob, "A slow fox", 1).expect(200);
        ground.ann().post(revisions + "/1/restore").problem("forbidden", 403);
        ground.guest().post(revisions + "/1/restore").problem("sign_in_required", 401);
        ground.ann().page(page).lacks("/1/restore");
        bob.page(page).contains(page + "/1/restore");
        bob.form(page + "/1/restore", Map.of()).expect(303);
        assertThat(bob.get(post).json("/body")).isEqualTo("A quick <b>fox</b>");
        assertThat(bob.get(revisions).json("/items/0/reason")).isEqualTo("Version 1 restored");
        bob.post(revisions + "/2/restore").expect(200);
        assertThat(bob.get(post).json("/body")).isEqualTo("A slow fox");
    }

    @Test
    void aRedactedVersionIsForModeratorsOnly() {
        later();
        edit(bob, "My password was removed", 1).expect(200);
        TestClient mona = ground.moderator();
        bob.put(revisions + "/1/redaction", Map.of("reason", "Secret")).problem("forbidden", 403);
        mona.put(revisions + "/2/redaction", Map.of("reason", "Secret")).problem("revision_current", 409);
        mona.form(page + "/1/redact", Map.of("reason", " ")).expect(422);
        mona.form(page + "/1/redact", Map.of("reason", "Secret")).expect(303);
        bob.get(revisions + "/1").problem("revision_redacted", 403);
        bob.get(revisions + "/2/diff").problem("revision_redacted", 403);
        bob.post(revisions + "/1/restore").problem("revision_redacted", 403);
        bob.page(page).contains("Redacted").lacks("quick");
        mona.page(page).contains("quick");
        mona.delete(revisions + "/1/redaction").expect(204);
        bob.page(page).contains("quick");
    }

    @Test
    void theHistoryOfWhatIsGoneIsGoneToo() {
        later();
        edit(bob, "A slow fox", 1).expect(200);
        bob.delete(post).expect(204);
        for (TestClient reader : List.of(ground.guest(), ground.ann(), bob)) {
            reader.get(revisions).problem("not_found", 404);
            reader.get(revisions + "/1").problem("not_found", 404);
            reader.get(page).expect(404);
        }
        ground.moderator().page(page).contains("quick");
        ground.guest().get(revisions.replace("forums.post", "forums.topic")).problem("not_found", 404);
    }

    @Test
    void aTitleHasAHistoryOfItsOwn() {
        community.clock().advance(Duration.ofMinutes(6));
        ground.ann()
                .patch(ground.topicPath(), Map.of("title", "Why a while loop?", "version", 1))
                .expect(200);
        String history = "/content/forums.topic/" + ground.topic() + "/history";
        ground.guest().page(history).contains("Added: </span>while ");
        ground.ann().form(history + "/1/restore", Map.of()).expect(303);
        assertThat(ground.guest().get(ground.topicPath()).json("/title")).isEqualTo("Why a loop?");
    }
}
