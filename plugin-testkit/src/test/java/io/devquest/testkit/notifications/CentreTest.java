package io.devquest.testkit.notifications;

import static io.devquest.testkit.notifications.RiddleClub.answer;
import static io.devquest.testkit.notifications.RiddleClub.ask;
import static io.devquest.testkit.notifications.RiddleClub.unread;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The centre, as people see it. */
@OnEveryDatabase
class CentreTest {

    private static final String LIST = "/api/v1/notifications";

    @RegisterExtension
    static Community community = Community.withArchive(RiddleClub.archive());

    private static int round;

    private TestClient ada;
    private TestClient bob;
    private TestClient eve;

    /** New people for each test, in one community. */
    @BeforeEach
    void people() {
        round++;
        ada = community.member("ada" + round);
        bob = community.member("bob" + round);
        eve = community.member("eve" + round);
    }

    private static String of(String text) {
        return text.replaceAll("(Ada|Bob|Eve)", "$1" + round);
    }

    @Test
    void answersOfSeveralPeopleAreOneNotificationThatNamesTheLatest() {
        Id riddle = ask(ada, "The sphinx");
        answer(community, bob, riddle, "A dog?");
        answer(community, eve, riddle, "A <b>cat</b>?");
        answer(community, ada, riddle, "No.");
        TestAnswer list = ada.get(LIST).expect(200);
        assertThat(list.json().path("items").size()).isEqualTo(1);
        assertThat(list.json("/items/0/text")).isEqualTo(of("Eve and 1 other answered The sphinx"));
        assertThat(list.json("/items/0/actor/name")).isEqualTo("eve" + round);
        assertThat(list.json("/items/0/icon")).isEqualTo("chat");
        assertThat(list.json("/items/0/object")).isEqualTo(riddle.toString());
        assertThat(unread(ada)).isOne();
        ada.page("/notifications")
                .contains(
                        of("Eve and 1 other answered The sphinx"),
                        "A &lt;b&gt;cat&lt;/b&gt;?",
                        "Notifications, 1 unread");
    }

    @Test
    void thoseWhoTookPartAreToldQuietlyOfMore() {
        Id riddle = ask(ada, "The sphinx");
        answer(community, bob, riddle, "A dog?");
        answer(community, eve, riddle, "A cat?");
        assertThat(bob.get(LIST).expect(200).json("/items/0/text")).isEqualTo(of("Eve tried The sphinx"));
        assertThat(bob.get(LIST).json().at("/items/0/quiet").asBoolean()).isTrue();
        assertThat(unread(bob)).isZero();
        bob.page("/notifications").contains(of("Eve tried The sphinx"), "quiet");
    }

    @Test
    void theLinkOfANotificationMarksItAndLeadsToWhatItIsAbout() {
        Id riddle = ask(ada, "The sphinx");
        answer(community, bob, riddle, "A dog?");
        String url = ada.get(LIST).json("/items/0/url");
        assertThat(ada.get(url).expect(303).location()).isEqualTo("/riddles/" + riddle);
        assertThat(unread(ada)).isZero();
        assertThat(ada.get(url).expect(303).location()).isEqualTo("/riddles/" + riddle);
        bob.get(url).expect(404);
        bob.put(url.replace("/notifications", LIST) + "/read", "").problem("not_found", 404);
        community.guest().with("Accept", "text/html").get(url).expect(303);
        answer(community, bob, riddle, "A cat?");
        assertThat(ada.get(LIST).json().path("items").size()).isEqualTo(2);
        assertThat(unread(ada)).isOne();
    }

    @Test
    void whatIsReadLeavesTheUnreadOnes() {
        Id first = ask(ada, "First");
        Id second = ask(ada, "Second");
        answer(community, bob, first, "One");
        answer(community, bob, second, "Two");
        ada.page("/notifications?show=unread").contains(of("Bob answered First"), of("Bob answered Second"));
        ada.post(LIST + "/read", Map.of("object", first.toString())).expect(204);
        assertThat(unread(ada)).isOne();
        ada.page("/notifications?show=unread")
                .contains(of("Bob answered Second"))
                .lacks(of("Bob answered First"));
        assertThat(ada.get(LIST + "?unread=true").json().path("items").size()).isOne();
        ada.post(LIST + "/read", Map.of("all", true)).expect(204);
        ada.page("/notifications?show=unread").contains("You have read everything");
        ada.page("/notifications").contains(of("Bob answered First"), of("Bob answered Second"));
        ada.post(LIST + "/read", Map.of()).invalid("object", "notNull");
        ada.post(LIST + "/read", Map.of("all", true, "object", first.toString()))
                .invalid("object", "notNull");
    }

    @Test
    void everythingWorksByFormsAlone() {
        Id first = ask(ada, "First");
        Id second = ask(ada, "Second");
        answer(community, bob, first, "One");
        answer(community, bob, second, "Two");
        String latest = ada.get(LIST).json("/items/0/url");
        assertThat(ada.form(latest + "/read", Map.of("show", "unread"))
                        .expect(303)
                        .location())
                .isEqualTo("/notifications?show=unread");
        assertThat(unread(ada)).isOne();
        String older = ada.get(LIST).json("/items/1/url");
        assertThat(ada.form(older + "/mute", Map.of()).expect(303).location()).isEqualTo("/notifications");
        assertThat(unread(ada)).isZero();
        answer(community, bob, first, "One more");
        answer(community, bob, second, "Two more");
        assertThat(unread(ada)).isOne();
        ada.form("/notifications/read", Map.of()).expect(303);
        assertThat(unread(ada)).isZero();
        bob.form(older + "/mute", Map.of()).expect(404);
        bob.form(older + "/read", Map.of()).expect(404);
    }

    @Test
    void whoHasNothingIsToldWhatToDo() {
        ada.page("/notifications").contains("Nothing yet", "href=\"/settings/notifications\"");
        ada.page("/notifications?show=unread").contains("You have read everything");
    }

    @Test
    void whatIsGoneOrHiddenIsNeitherShownNorCounted() {
        Id deleted = ask(ada, "Deleted");
        Id hidden = ask(ada, "Hidden");
        answer(community, bob, deleted, "One");
        answer(community, bob, hidden, "Two");
        String url = ada.get(LIST).json("/items/0/url");
        bob.put("/api/v1/riddles/" + hidden + "/hidden", "").expect(204);
        assertThat(unread(ada)).isOne();
        ada.get(url).expect(404);
        ada.page("/notifications").contains(of("Bob answered Deleted")).lacks("Hidden");
        bob.delete("/api/v1/riddles/" + deleted).expect(204);
        ada.page("/notifications").lacks(of("Bob answered Deleted"));
        assertThat(unread(ada)).isZero();
    }

    @Test
    void manyArePagedWithoutGapOrRepetition() {
        for (int i = 0; i < 12; i++) {
            Id riddle = ask(ada, "Riddle " + i);
            RiddleClub.answerUnheard(bob, riddle, "Well");
        }
        community.settle();
        List<String> titles = new ArrayList<>();
        TestAnswer page = ada.get(LIST + "?limit=5").expect(200);
        while (true) {
            page.json()
                    .path("items")
                    .forEach(item -> titles.add(item.path("title").asString("")));
            String next = page.json("/next");
            if (next.isEmpty()) {
                break;
            }
            page = ada.get(LIST + "?limit=5&after=" + next).expect(200);
        }
        assertThat(titles)
                .hasSize(12)
                .doesNotHaveDuplicates()
                .startsWith("Riddle 11")
                .endsWith("Riddle 0");
        ada.get(LIST + "?after=nonsense").problem("cursor_invalid", 400);
        ada.get(LIST + "?limit=101").problem("limit_invalid", 400);
    }

    @Test
    void aPageTakesAsManyStatementsForOneNotificationAsForMany() {
        Id riddle = ask(ada, "The sphinx");
        answer(community, bob, riddle, "A dog?");
        long page = statements(ada, "/notifications");
        long rest = statements(ada, LIST);
        long count = statements(ada, LIST + "/count");
        long settings = statements(ada, "/settings/notifications");
        for (int i = 0; i < 20; i++) {
            Id other = ask(ada, "Riddle " + i);
            RiddleClub.answerUnheard(i % 2 == 0 ? bob : eve, other, "Well");
        }
        community.settle();
        assertThat(statements(ada, "/notifications")).isEqualTo(page).isLessThanOrEqualTo(5);
        assertThat(statements(ada, LIST)).isEqualTo(rest).isLessThanOrEqualTo(4);
        assertThat(statements(ada, LIST + "/count")).isEqualTo(count).isLessThanOrEqualTo(2);
        assertThat(statements(ada, "/settings/notifications"))
                .isEqualTo(settings)
                .isLessThanOrEqualTo(6);
    }

    @Test
    void everyPageOfAMemberHasTheBellAndSaysWhatItShows() {
        Id riddle = ask(ada, "The sphinx");
        ada.page("/riddles/" + riddle)
                .contains(
                        "id=\"bell\"",
                        "<meta name=\"inbox\" content=\"core.person:" + ada.id() + "\" data-position=\"0\">",
                        "<meta name=\"object\" content=\"" + riddle + "\">");
        answer(community, bob, riddle, "A dog?");
        ada.page("/riddles/" + riddle)
                .contains("data-position=\"1\"", "<meta name=\"object\" content=\"" + riddle + "\" data-unread>");
        bob.page("/riddles/" + riddle).contains("<meta name=\"object\" content=\"" + riddle + "\">");
        community.guest().page("/login").lacks("id=\"bell\"", "name=\"inbox\"", "notifications.js");
    }

    private long statements(TestClient browser, String path) {
        browser.get(path);
        community.clock().advance(Duration.ofMinutes(1));
        return community.statements(() -> browser.get(path));
    }
}
