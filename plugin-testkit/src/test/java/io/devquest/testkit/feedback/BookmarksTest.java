package io.devquest.testkit.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.bookmarks.BookmarkReminders;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class BookmarksTest {

    private static final String LIST = "/api/v1/me/bookmarks";

    @RegisterExtension
    static Community community = Desk.open();

    private final Desk desk = new Desk(community);
    private final TestClient ann = somebody("ann");
    private final TestClient bob = somebody("bob");
    private final Id page = desk.page(ann, "public");
    private final String kept = LIST + "/diary.page/" + page;

    private static TestClient somebody(String name) {
        return community.member(name + "-" + UUID.randomUUID().toString().substring(0, 6));
    }

    @Test
    void whatIsKeptIsKnownToOnePersonOnly() {
        bob.put(kept, Map.of("note", "For Sunday")).expect(200);
        bob.put(kept, Map.of("note", "For Monday")).expect(200);
        TestAnswer list = bob.get(LIST + "?type=diary.page&q=monDAY").expect(200);
        assertThat(list.json().path("items")).hasSize(1);
        assertThat(list.json("/items/0/title")).isEqualTo("Page of the day");
        assertThat(bob.get(LIST + "?q=sunday").json().path("items")).isEmpty();
        assertThat(bob.get(LIST + "?q=%25").json().path("items")).isEmpty();
        assertThat(ann.get(LIST).expect(200).json().path("items")).isEmpty();
        ann.get(kept).problem("not_found", 404);
        bob.page("/bookmarks").contains("Page of the day", "For Monday");
        bob.delete(kept).expect(204);
        bob.get(kept).problem("not_found", 404);
    }

    @Test
    void whatOneDoesNotSeeCannotBeKeptAndWhatGoesTakesItsDataAlong() {
        Id hidden = desk.page(ann, "staff");
        bob.put(LIST + "/diary.page/" + hidden, Map.of()).problem("not_found", 404);
        bob.put(kept, Map.of("note", "Mine")).expect(200);
        desk.show(ann, page, "staff");
        TestAnswer list = bob.get(LIST).expect(200).lacks("Page of the day", "Dear diary", "/diary/pages");
        assertThat(list.json("/items/0/available")).isEqualTo("false");
        assertThat(list.json("/items/0/note")).isEqualTo("Mine");
        bob.page("/bookmarks").contains("Not available any more", "Mine").lacks("Page of the day", "Dear diary");
        bob.form("/bookmarks/diary.page/" + page, Map.of("keep", "false")).expect(303);
        assertThat(bob.get(LIST).json().path("items")).isEmpty();
    }

    @Test
    void aReminderComesOnceHoweverOftenAndWhereverItIsLookedFor() {
        Instant at = community.clock().instant().plus(Duration.ofHours(2));
        bob.put(kept, Map.of("note", "Read it", "remindAt", at.toString())).expect(200);
        remind();
        assertThat(desk.told(bob)).isEmpty();
        community.clock().advance(Duration.ofHours(3));
        Stream.of(1, 2, 3)
                .map(node -> CompletableFuture.runAsync(BookmarksTest::remind))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(desk.told(bob)).containsExactly("You wanted to be reminded of Page of the day");
        remind();
        assertThat(desk.told(bob)).hasSize(1);
        assertThat(bob.get(kept).json("/reminded")).isEqualTo("true");
        bob.get("/api/v1/notifications").contains("Read it");
    }

    @Test
    void nobodyIsRemindedOfWhatTheyNoLongerSee() {
        bob.put(
                        kept,
                        Map.of(
                                "remindAt",
                                community.clock().instant().plusSeconds(60).toString()))
                .expect(200);
        desk.show(ann, page, "staff");
        community.clock().advance(Duration.ofMinutes(2));
        remind();
        assertThat(desk.told(bob)).isEmpty();
    }

    private static void remind() {
        community.server().get(BookmarkReminders.class).run();
    }

    @Test
    void theFormTakesTheTimeWhereThePersonLives() {
        bob.form("/bookmarks/diary.page/" + page, Map.of("keep", "true", "back", "/diary/pages/" + page))
                .expect(303);
        bob.page("/diary/pages/" + page).contains("aria-pressed=\"true\"");
        int version = Integer.parseInt(bob.get("/api/v1/me/profile").expect(200).json("/version"));
        bob.patch("/api/v1/me/profile", Map.of("zone", "Asia/Tokyo", "version", version))
                .expect(200);
        String form = "/bookmarks/diary.page/" + page + "/edit";
        bob.page(form).contains("Asia/Tokyo");
        bob.form(form, Map.of("note", "Early", "remind", "2031-05-01T09:00")).expect(303);
        assertThat(bob.get(kept).json("/remindAt")).isEqualTo("2031-05-01T00:00:00Z");
        bob.page(form).contains("2031-05-01T09:00", "Early");
        bob.form(form, Map.of("note", "", "remind", "tomorrow")).expect(422).contains("Choose a date");
    }

    @Test
    void aPersonKeepsAsMuchAsThereIsRoomFor() {
        TestClient olga = community.admin("olga");
        olga.form("/admin/settings", Map.of("core.bookmarks.most", "2")).expect(303);
        try {
            for (Id one : List.of(desk.page(ann, "public"), desk.page(ann, "public"))) {
                bob.put(LIST + "/diary.page/" + one, Map.of()).expect(200);
            }
            bob.put(kept, Map.of()).problem("bookmarks_full", 409);
        } finally {
            olga.form("/admin/settings", Map.of("core.bookmarks.most", "2000")).expect(303);
        }
    }
}
