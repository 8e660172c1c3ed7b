package io.devquest.testkit.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class CommentsTest {

    private static final long SEED = 20_260_906;

    @RegisterExtension
    static Community community = Desk.open();

    private final Desk desk = new Desk(community);

    private TestClient somebody(String name) {
        return community.member(name + "-" + UUID.randomUUID().toString().substring(0, 6));
    }

    @Test
    void aReplyToAReplyStandsBesideItUnderTheSameComment() {
        TestClient ann = somebody("ann");
        TestClient bob = somebody("bob");
        Id page = desk.page(ann, "public");
        Id top = desk.commented(bob, page, "First of **all**");
        Id reply = desk.comment(ann, page, "Thanks", top).expect(201).id();
        TestAnswer deeper = desk.comment(bob, page, "Welcome", reply).expect(201);
        assertThat(deeper.json("/parent")).isEqualTo(top.toString());
        TestAnswer list = community.guest().get(Desk.comments(page)).expect(200);
        assertThat(list.json("/items/0/html")).contains("<strong>all</strong>");
        assertThat(list.json("/items/0/replies/0/body")).isEqualTo("Thanks");
        assertThat(list.json("/items/0/replies/1/body")).isEqualTo("Welcome");
        assertThat(list.json("/items/0/replyCount")).isEqualTo("2");
        assertThat(list.json().path("items")).hasSize(1);
        community.guest().page("/diary/pages/" + page).contains("First of", "Thanks", "Welcome");
    }

    @Test
    void thePagesOfCommentsAreOldestFirstWithTheNewestReplies() {
        TestClient ann = somebody("ann");
        Id page = desk.page(ann, "public");
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            written.add(desk.commented(ann, page, "Comment " + i).toString());
        }
        Id last = Id.parse(written.get(6)).orElseThrow();
        for (int i = 0; i < 8; i++) {
            desk.comment(ann, page, "Reply " + i, last).expect(201);
        }
        List<String> read = new ArrayList<>();
        String next = "";
        do {
            TestAnswer list = ann.get(Desk.comments(page) + "?limit=3" + next).expect(200);
            list.json().path("items").forEach(item -> read.add(item.path("id").asString()));
            next = list.json("/next").isEmpty() ? "" : "&after=" + list.json("/next");
            if (next.isEmpty()) {
                assertThat(list.json("/items/0/replies/0/body")).isEqualTo("Reply 3");
                assertThat(list.json("/items/0/replies/4/body")).isEqualTo("Reply 7");
            }
        } while (!next.isEmpty());
        assertThat(read).isEqualTo(written);
        ann.page("/diary/pages/" + page).contains("3 earlier replies");
        ann.page("/comments/" + last + "/thread").contains("Reply 0", "Reply 7");
    }

    @Test
    void aPermanentLinkLeadsToThePageThatShowsTheComment() {
        TestClient ann = somebody("ann");
        Id page = desk.page(ann, "public");
        List<Id> all = IntStream.range(0, 25)
                .mapToObj(i -> desk.commented(ann, page, "Comment " + i))
                .toList();
        Id old = desk.comment(ann, page, "Old reply", all.get(0)).expect(201).id();
        IntStream.range(0, 6)
                .forEach(i -> desk.comment(ann, page, "Newer " + i, all.get(0)).expect(201));
        for (Id comment : List.of(all.get(0), all.get(24), old)) {
            String to = ann.get("/content/core.comment/" + comment).expect(303).location();
            String where = ann.get(to).expect(303).location();
            assertThat(where).endsWith("#comment-" + comment);
            ann.page(where.substring(0, where.indexOf('#'))).contains("id=\"comment-" + comment + "\"");
        }
        ann.get("/comments/" + desk.commented(ann, desk.page(ann, "members"), "Inside"))
                .expect(303);
        community.guest().get("/comments/0000000000001").expect(404);
    }

    @Test
    void onlyItsAuthorChangesACommentAndTheLaterOfTwoChangesIsRefused() {
        TestClient ann = somebody("ann");
        Id comment = desk.commented(ann, desk.page(ann, "public"), "First");
        String path = "/api/v1/comments/" + comment;
        ann.patch(path, Map.of("body", "Second", "version", 1)).expect(200);
        ann.patch(path, Map.of("body", "Third", "version", 1)).problem("version_stale", 409);
        somebody("bob").patch(path, Map.of("body", "Mine", "version", 2)).problem("forbidden", 403);
        TestAnswer now = ann.get(path).expect(200);
        assertThat(now.json("/body")).isEqualTo("Second");
        assertThat(now.json("/editedAt")).isNotEmpty();
        ann.form("/comments/" + comment + "/edit", Map.of("body", "By form", "version", "2"))
                .expect(303);
        assertThat(ann.get(path).json("/body")).isEqualTo("By form");
    }

    @Test
    void aDeletedCommentKeepsItsPlaceOnlyForItsRepliesAndComesBack() {
        TestClient ann = somebody("ann");
        TestClient bob = somebody("bob");
        Id page = desk.page(ann, "public");
        Id comment = desk.commented(bob, page, "Canary");
        bob.delete("/api/v1/comments/" + comment).expect(204);
        assertThat(community.guest().get(Desk.comments(page)).json().path("items"))
                .isEmpty();
        ann.post("/api/v1/comments/" + comment + "/restore").problem("forbidden", 403);
        bob.post("/api/v1/comments/" + comment + "/restore").expect(200);
        desk.comment(ann, page, "An answer", comment).expect(201);
        bob.form("/comments/" + comment + "/delete", Map.of()).expect(303);
        community
                .guest()
                .page("/diary/pages/" + page)
                .contains("This comment was deleted", "An answer")
                .lacks("Canary");
        desk.comment(ann, page, "Too late", comment).problem("comment_deleted", 409);
    }

    @Test
    void theFormWorksWithoutScriptAndGivesBackWhatWasTyped() {
        TestClient ann = somebody("ann");
        Id page = desk.page(ann, "public");
        String form = "/comments/on/diary.page/" + page;
        String to = ann.form(form, Map.of("body", "Typed")).expect(303).location();
        assertThat(ann.get(to).expect(303).location()).startsWith("/diary/pages/" + page + "#comment-");
        ann.form(form, Map.of("body", "y".repeat(6_000)))
                .expect(422)
                .contains("at most 5000 characters", "y".repeat(6_000));
        ann.post(Desk.comments(page), Map.of("body", "  ")).invalid("body", "notBlank");
    }

    @Test
    void peopleWhoBlockedEachOtherDoNotCommentOnEachOthersThings() {
        TestClient ann = somebody("ann");
        TestClient bob = somebody("bob");
        TestClient eve = somebody("eve");
        String name = bob.get("/api/v1/me").json("/name");
        Id page = desk.page(ann, "public");
        Id third = desk.page(eve, "public");
        Id comment = desk.commented(bob, third, "Hello");
        ann.put("/api/v1/u/" + name + "/block", "").expect(204);
        desk.comment(bob, page, "Hi", null).problem("comment_unreachable", 403);
        desk.comment(ann, third, "Hi", comment).problem("comment_unreachable", 403);
        desk.comment(ann, third, "To all", null).expect(201);
    }

    @Test
    void whatTakesNoCommentsIsNotThere() {
        TestClient ann = somebody("ann");
        Id page = desk.page(ann, "public");
        Id comment = desk.commented(ann, page, "On a page");
        ann.get("/api/v1/content/core.comment/" + comment + "/comments").problem("not_found", 404);
        ann.post("/api/v1/content/core.comment/" + comment + "/comments", Map.of("body", "Deeper"))
                .problem("not_found", 404);
        ann.get("/api/v1/content/diary.nothing/" + page + "/comments").problem("not_found", 404);
    }

    @Test
    void everybodyConcernedIsToldOnce() {
        TestClient ann = somebody("ann");
        TestClient bob = somebody("bob");
        TestClient eve = somebody("eve");
        String eveName = eve.get("/api/v1/me").json("/name");
        String annName = ann.get("/api/v1/me").json("/name");
        Id page = desk.page(ann, "public");
        Id first = desk.commented(bob, page, "Look @" + eveName + " and @" + annName);
        assertThat(desk.told(ann)).singleElement().asString().contains("mentioned you");
        assertThat(desk.told(eve)).singleElement().asString().contains("mentioned you");
        bob.patch("/api/v1/comments/" + first, Map.of("body", "Look again @" + eveName, "version", 1))
                .expect(200);
        assertThat(desk.told(eve)).hasSize(1);
        desk.comment(eve, page, "Seen", first).expect(201);
        assertThat(desk.told(bob)).singleElement().asString().contains("replied to your comment");
        assertThat(desk.told(ann)).hasSize(2).first().asString().contains("commented on");
        assertThat(desk.told(eve)).hasSize(1);
    }

    @Test
    void twoTabsHearEachCommentOnceAndInOrder() {
        TestClient ann = somebody("ann");
        Id page = desk.page(ann, "members");
        Id first = desk.commented(ann, page, "Before");
        TestSocket one = ann.live().subscribe(Desk.channel(page));
        TestSocket two = somebody("bob").live().subscribe(Desk.channel(page), 0);
        assertThat(community.guest().live().subscribeRefused(Desk.channel(page)))
                .isEqualTo("forbidden");
        Stream.of("a", "b", "c")
                .map(name -> CompletableFuture.runAsync(() ->
                        desk.comment(somebody(name), page, "By " + name, first).expect(201)))
                .toList()
                .forEach(CompletableFuture::join);
        ann.delete("/api/v1/comments/" + first).expect(204);
        one.awaitEvent("core.comment.deleted");
        two.awaitEvent("core.comment.deleted");
        assertThat(one.events()).extracting(LiveEvent::seq).containsExactly(2L, 3L, 4L, 5L);
        assertThat(two.events()).extracting(LiveEvent::seq).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(one.events().subList(0, 3))
                .extracting(event -> event.data().path("total").asInt())
                .containsExactly(2, 3, 4);
        TestSocket later = ann.live().subscribe(Desk.channel(page), 0);
        assertThat(later.awaitEvent("core.withheld").seq()).isEqualTo(1);
    }

    @Test
    void countsAreThoseOfTheRowsWhateverPeopleDoAtTheSameTime() {
        TestClient ann = somebody("ann");
        TestClient bob = somebody("bob");
        TestClient mona = community.moderator("mona");
        Id page = desk.page(ann, "public");
        List<Id> all = new ArrayList<>(List.of(desk.commented(ann, page, "Seed"), desk.commented(bob, page, "Seed 2")));
        Random random = new Random(SEED);
        for (int round = 0; round < 12; round++) {
            Id target = all.get(random.nextInt(all.size()));
            int what = random.nextInt(3);
            CompletableFuture<TestAnswer> other = CompletableFuture.supplyAsync(
                    () -> desk.comment(bob, page, "At the same time", what == 2 ? null : target));
            TestAnswer answer = what == 0
                    ? mona.delete("/api/v1/comments/" + target)
                    : what == 1
                            ? mona.post("/api/v1/comments/" + target + "/restore")
                            : desk.comment(ann, page, "Another", target);
            TestAnswer added = other.join();
            assertThat(List.of(answer.status(), added.status()))
                    .as("seed %s", SEED)
                    .allMatch(s -> s < 500);
            Stream.of(answer, added).filter(a -> a.status() == 201).forEach(a -> all.add(a.id()));
        }
        long rows = desk.number("select count(*) from core.comment where item = ? and deleted_at is null", page);
        assertThat(desk.number("select shown from core.comment_total where item = ?", page))
                .isEqualTo(rows);
        assertThat(desk.number(
                        "select count(*) from core.comment c where c.item = ? and c.parent is null and c.reply_count <>"
                                + " (select count(*) from core.comment r where r.parent = c.id and r.deleted_at is null)",
                        page))
                .isZero();
    }

    @Test
    void aPageTakesAsManyStatementsForOneCommentAsForMany() {
        TestClient ann = somebody("ann");
        Id page = desk.page(ann, "public");
        Id first = desk.commented(ann, page, "One");
        desk.comment(ann, page, "A reply", first).expect(201);
        long few = statements(ann, page);
        for (int i = 0; i < 6; i++) {
            TestClient other = somebody("p" + i);
            Id comment = desk.commented(other, page, "Comment " + i);
            desk.comment(other, page, "Reply", comment).expect(201);
        }
        assertThat(statements(ann, page)).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    private static long statements(TestClient reader, Id page) {
        reader.page("/diary/pages/" + page);
        return community.statements(() -> reader.page("/diary/pages/" + page));
    }
}
