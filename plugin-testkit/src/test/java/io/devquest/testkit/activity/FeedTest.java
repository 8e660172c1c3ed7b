package io.devquest.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the feeds hold, and for whom. */
@OnEveryDatabase
class FeedTest {

    @RegisterExtension
    final Community community = Community.withArchive(Writers.archive());

    private final Writers writers = new Writers(community);
    private TestClient ana;
    private TestClient ben;
    private TestClient cleo;

    @BeforeEach
    void people() {
        ana = community.member("ana");
        ben = community.member("ben");
        cleo = community.member("cleo");
    }

    private String group(TestClient owner, String name) {
        return owner.post("/api/v1/g", Map.of("name", name, "joining", "open", "capacity", 0))
                .expect(201)
                .json("/slug");
    }

    private String idOf(TestClient who, String slug) {
        return who.get("/api/v1/g/" + slug).json("/id");
    }

    @Test
    void anEntryHasTheShapeOfActivityStreams() {
        String slug = group(ana, "Night owls");
        Id book = writers.write(ana, "My book");
        writers.write(ana, "Day one", Map.of("book", book.toString(), "context", "lesson:java-loops"));
        writers.write(ana, "Day two", Map.of("audience", idOf(ana, slug)));

        TestAnswer feed = community.guest().get("/api/v1/activity").expect(200);
        assertThat(Writers.titles(feed)).containsExactly("Day one", "My book");
        assertThat(feed.json("/items/0/type")).isEqualTo("Create");
        assertThat(feed.json("/items/0/actor/type")).isEqualTo("Person");
        assertThat(feed.json("/items/0/actor/url")).isEqualTo("/u/ana");
        assertThat(feed.json("/items/0/object/type")).isEqualTo("diary.page");
        assertThat(feed.json("/items/0/object/url")).startsWith("/diary/pages/");
        assertThat(feed.json("/items/0/object/summary")).isEqualTo("Body of Day one");
        assertThat(feed.json("/items/0/target/id")).isEqualTo(book.toString());
        assertThat(feed.json("/items/0/context/type")).isEqualTo("lesson");
        assertThat(feed.json("/items/0/context/id")).isEqualTo("java-loops");
        assertThat(feed.json("/items/0/audience/kind")).isEqualTo("public");
        assertThat(feed.json("/items/0/published"))
                .isEqualTo(community.clock().instant().toString());
        assertThat(feed.json("/items/0/sentence")).isEqualTo("Ana wrote <b>Day one</b> in My book");
        TestAnswer own = ana.get("/api/v1/activity?feed=mine");
        assertThat(own.json("/items/0/audience/kind")).isEqualTo("group");
        assertThat(own.json("/items/0/audience/group/name")).isEqualTo("Night owls");
        assertThat(own.json("/items/0/sentence")).isEqualTo("Ana wrote <b>Day two</b> in something you cannot see");
    }

    @Test
    void eachFeedHoldsItsOwn() {
        String slug = group(ana, "Night owls");
        writers.write(ana, "Public of Ana", Map.of("context", "lesson:java-loops"));
        writers.write(ben, "Public of Ben", Map.of("context", "lesson:other"));
        writers.write(ana, "For the group", Map.of("audience", idOf(ana, slug)));
        writers.write(ana, "For members", Map.of("audience", "members"));

        TestClient guest = community.guest();
        assertThat(Writers.titles(guest, "/api/v1/activity")).containsExactly("Public of Ben", "Public of Ana");
        assertThat(Writers.titles(cleo, "/api/v1/activity"))
                .containsExactly("For members", "Public of Ben", "Public of Ana");
        assertThat(Writers.titles(ana, "/api/v1/activity?feed=mine"))
                .containsExactly("For members", "For the group", "Public of Ana");
        assertThat(Writers.titles(cleo, "/api/v1/u/ana/activity")).containsExactly("For members", "Public of Ana");
        assertThat(Writers.titles(ana, "/api/v1/g/" + slug + "/activity")).containsExactly("For the group");
        assertThat(Writers.titles(cleo, "/api/v1/g/" + slug + "/activity")).isEmpty();
        assertThat(Writers.titles(guest, "/api/v1/activity?context=lesson:java-loops"))
                .containsExactly("Public of Ana");
        guest.get("/api/v1/activity?feed=mine").problem("sign_in_required", 401);
        guest.get("/api/v1/activity?feed=followed").problem("sign_in_required", 401);
        guest.get("/api/v1/activity?feed=nonsense").problem("parameter_invalid", 400);
        guest.get("/api/v1/activity?context=nonsense").problem("parameter_invalid", 400);
        guest.get("/api/v1/activity/new").problem("parameter_invalid", 400);
        guest.get("/api/v1/activity?after=nonsense").problem("cursor_invalid", 400);
        guest.get("/api/v1/u/nobody-here/activity").problem("not_found", 404);
        guest.get("/api/v1/g/nothing-here/activity").problem("not_found", 404);
    }

    @Test
    void whatIFollowIsOfPeopleGroupsAndThingsIWatchButNotMyOwn() {
        String slug = group(ana, "Night owls");
        cleo.put("/api/v1/g/" + slug + "/members/me", "").expect(200);
        Id book = writers.write(ben, "A book");
        cleo.put("/api/v1/u/ana/follow", "").expect(204);

        writers.write(ana, "Of Ana");
        writers.write(ben, "Of Ben");
        writers.write(ben, "In the book", Map.of("book", book.toString()));
        writers.write(cleo, "My own", Map.of("audience", idOf(ana, slug)));
        writers.write(ana, "For the group", Map.of("audience", idOf(ana, slug)));
        assertThat(Writers.followed(cleo)).containsExactly("For the group", "Of Ana");

        writers.watch(cleo, book, "tracking");
        assertThat(Writers.followed(cleo)).containsExactly("For the group", "In the book", "Of Ana", "A book");
        writers.watch(cleo, book, "muted");
        assertThat(Writers.followed(cleo)).containsExactly("For the group", "Of Ana");
        cleo.delete("/api/v1/u/ana/follow").expect(204);
        assertThat(Writers.followed(cleo)).containsExactly("For the group");
    }

    @Test
    void whatIFollowGoesBackAsFarAsThereIsAnything() {
        cleo.put("/api/v1/u/ana/follow", "").expect(204);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            writers.write(ana, "Page " + i);
            written.add(0, "Page " + i);
            // as if thousands of others had done something in between
            writers.update("update core.activity_sequence set last_seq = last_seq + 3000");
        }
        assertThat(Writers.followed(cleo)).isEqualTo(written);
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            TestAnswer page = cleo.get("/api/v1/activity?feed=followed&limit=2" + after);
            seen.addAll(Writers.titles(page));
            after = page.json("/next").isEmpty() ? "" : "&after=" + page.json("/next");
        } while (!after.isEmpty());
        assertThat(seen).isEqualTo(written);
    }

    @Test
    void mutedPeopleAreLeftOutOfWhatIHearAndBlockedOnesOfEverything() {
        cleo.put("/api/v1/u/ana/follow", "").expect(204);
        writers.write(ana, "Of Ana");
        writers.write(ben, "Of Ben");

        cleo.put("/api/v1/u/ana/mute", "").expect(204);
        assertThat(Writers.followed(cleo)).isEmpty();
        assertThat(Writers.titles(cleo, "/api/v1/activity")).containsExactly("Of Ben");
        assertThat(Writers.titles(cleo, "/api/v1/u/ana/activity")).containsExactly("Of Ana");

        cleo.put("/api/v1/u/ben/block", "").expect(204);
        assertThat(Writers.titles(cleo, "/api/v1/activity")).isEmpty();
        assertThat(Writers.titles(ben, "/api/v1/activity")).containsExactly("Of Ben", "Of Ana");
        writers.write(cleo, "Of Cleo", Map.of("context", "course:one"));
        assertThat(Writers.titles(ben, "/api/v1/activity")).containsExactly("Of Ben", "Of Ana");
        assertThat(Writers.titles(ben, "/api/v1/activity?context=course:one")).isEmpty();
        assertThat(Writers.titles(ben, "/api/v1/activity?feed=person:" + cleo.id()))
                .isEmpty();
        ben.get("/api/v1/u/cleo/activity").problem("not_found", 404);
    }

    @Test
    void pagesAreCompleteThoughSomethingIsGone() {
        List<Id> pages = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pages.add(writers.write(ana, "Page " + i));
        }
        for (int gone : new int[] {11, 9, 8, 3}) {
            ana.delete("/api/v1/diary/pages/" + pages.get(gone)).expect(204);
        }
        List<String> seen = new ArrayList<>();
        TestAnswer page = ben.get("/api/v1/activity?limit=3");
        seen.addAll(Writers.titles(page));
        assertThat(seen).containsExactly("Page 10", "Page 7", "Page 6");
        for (int turn = 0; turn < 5 && !page.json("/next").isEmpty(); turn++) {
            page = ben.get("/api/v1/activity?limit=3&after=" + page.json("/next"));
            seen.addAll(Writers.titles(page));
        }
        assertThat(seen)
                .containsExactly("Page 10", "Page 7", "Page 6", "Page 5", "Page 4", "Page 2", "Page 1", "Page 0");
    }

    @Test
    void aPageIsFilledFromFurtherDownWhenMostOfItIsGone() {
        writers.write(ana, "First");
        List<Id> pages = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            pages.add(writers.write(ana, "Page " + i));
        }
        pages.forEach(page -> ana.delete("/api/v1/diary/pages/" + page).expect(204));
        assertThat(Writers.titles(ben, "/api/v1/activity?limit=1")).containsExactly("First");
    }

    @Test
    void whatIsNewIsCountedAsItWouldBeShown() {
        writers.write(ana, "Old");
        String since = ben.get("/api/v1/activity").json("/items/0/cursor");
        String count = "/api/v1/activity/new?feed=%s&since=" + since;
        assertThat(count(ben, count.formatted("all"))).isZero();
        writers.write(ana, "New");
        Id gone = writers.write(ana, "Gone");
        writers.write(ana, "For staff", Map.of("audience", "staff"));
        ana.delete("/api/v1/diary/pages/" + gone).expect(204);
        assertThat(count(ben, count.formatted("all"))).isEqualTo(1);
        assertThat(count(ben, count.formatted("followed"))).isZero();
        ben.put("/api/v1/u/ana/follow", "").expect(204);
        assertThat(count(ben, count.formatted("followed"))).isEqualTo(1);
        assertThat(count(ana, count.formatted("mine"))).isEqualTo(1);
        assertThat(count(ben, count.formatted("person:" + ana.id()))).isEqualTo(1);
        assertThat(count(community.moderator("mona"), count.formatted("all"))).isEqualTo(2);
    }

    private static int count(TestClient who, String path) {
        return who.get(path).expect(200).json().path("count").asInt(-1);
    }

    @Test
    void theAudienceIsThatOfTheObjectNow() {
        Id page = writers.write(ana, "Changing", Map.of("audience", "staff"));
        assertThat(Writers.titles(ben, "/api/v1/activity")).isEmpty();
        ana.put("/api/v1/diary/pages/" + page + "/audience", Map.of("audience", "public"))
                .expect(204);
        assertThat(Writers.titles(ben, "/api/v1/activity")).containsExactly("Changing");
        ana.put("/api/v1/diary/pages/" + page + "/audience", Map.of("audience", "staff"))
                .expect(204);
        assertThat(Writers.titles(ben, "/api/v1/activity")).isEmpty();
    }

    @Test
    void whatAPluginThatIsOffDidIsServedNowhere() {
        writers.write(ana, "A page");
        community.plugins().disable("diary");
        assertThat(Writers.titles(ben, "/api/v1/activity")).isEmpty();
        ben.page("/").lacks("A page");
        community.plugins().enable("diary");
        assertThat(Writers.titles(ben, "/api/v1/activity")).containsExactly("A page");
    }

    @Test
    void aPluginThatFailsLeavesTheRestOfTheFeedAlone() {
        Id page = writers.write(ana, "break");
        assertThat(Writers.titles(ben, "/api/v1/activity")).isEmpty();
        ben.page("/activity?feed=all").contains("Nothing has happened yet");
        ana.delete("/api/v1/diary/pages/" + page).expect(204);
        writers.write(ana, "Sound");
        assertThat(Writers.titles(ben, "/api/v1/activity")).containsExactly("Sound");
    }
}
