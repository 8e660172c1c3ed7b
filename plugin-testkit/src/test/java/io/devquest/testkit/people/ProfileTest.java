package io.devquest.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class ProfileTest {

    private static final String MINE = "/api/v1/me/profile";

    @RegisterExtension
    final Community community = Community.empty();

    private static Map<String, Object> with(int version, String field, Object value) {
        Map<String, Object> change = new HashMap<>();
        change.put("version", version);
        change.put(field, value);
        return change;
    }

    @Test
    void aNewProfileIsEmptyAndSaysWhoMaySeeWhat() {
        TestAnswer own = community.member("ada").get(MINE).expect(200);
        assertThat(own.json().path("version").asInt()).isZero();
        assertThat(own.json("/visibility/bio")).isEqualTo("public");
        assertThat(own.json("/visibility/availability")).isEqualTo("members");
        community.guest().page("/u/ada").contains("Nothing from Ada yet");
    }

    @Test
    void aChangeLeavesTheRestAsItIs() {
        TestClient ada = community.member("ada");
        Filled.profile(ada, Map.of());
        TestAnswer changed =
                ada.patch(MINE, with(1, "displayName", " Ada  King ")).expect(200);
        assertThat(changed.json("/displayName")).isEqualTo("Ada King");
        assertThat(changed.json("/bio")).isEqualTo("My *biomark*");
        assertThat(changed.json("/skills/0/name")).isEqualTo("Skillmark");
        assertThat(changed.json("/country")).isEqualTo("JP");
        community.guest().page("/u/ada").contains("Ada King", "<em>biomark</em>", "Experienced", "Icelandic");
        ada.page("/").contains("Hello, Ada King");
        ada.patch(MINE, with(2, "country", "")).expect(200);
        assertThat(ada.get(MINE).json().path("country").isNull()).isTrue();
    }

    @Test
    void theOneWhoSavesSecondIsToldSo() {
        TestClient ada = community.member("ada");
        ada.patch(MINE, with(0, "bio", "one")).expect(200);
        ada.patch(MINE, with(0, "bio", "two")).problem("version_stale", 409);
        ada.patch(MINE, with(7, "bio", "two")).problem("version_stale", 409);
        ada.patch(MINE, Map.of("bio", "two")).invalid("version", "notNull");
        assertThat(ada.get(MINE).json("/bio")).isEqualTo("one");
        Map<String, String> form = new LinkedHashMap<>(Map.of("version", "0", "displayName", "Ada", "bio", "typed"));
        ada.form("/settings/profile", form).expect(409).contains("changed elsewhere", "typed");
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        TestClient ada = community.member("ada");
        Map<String, Object> skill = Map.of("name", "Java", "level", 3);
        ada.patch(MINE, with(0, "displayName", " ")).invalid("displayName", "size");
        ada.patch(MINE, with(0, "displayName", "x".repeat(61))).invalid("displayName", "size");
        ada.patch(MINE, with(0, "displayName", "...")).invalid("displayName", "pattern");
        ada.patch(MINE, with(0, "bio", "x".repeat(2_001))).invalid("bio", "size");
        ada.patch(MINE, with(0, "skills", List.of(skill, Map.of("name", "java ", "level", 1))))
                .invalid("skills", "unique");
        ada.patch(MINE, with(0, "skills", List.of(Map.of("name", "Java", "level", 6))))
                .invalid("skills", "level");
        ada.patch(MINE, with(0, "skills", List.of(Map.of("name", "x".repeat(31), "level", 1))))
                .invalid("skills", "size");
        ada.patch(MINE, with(0, "skills", Collections.nCopies(21, skill))).invalid("skills", "size");
        ada.patch(MINE, with(0, "languages", List.of("klingon"))).invalid("languages", "language");
        ada.patch(MINE, with(0, "country", "XX")).invalid("country", "country");
        ada.patch(MINE, with(0, "zone", "Mars/Olympus")).invalid("zone", "zone");
        ada.patch(MINE, with(0, "zone", "../../etc/passwd")).invalid("zone", "zone");
        ada.patch(MINE, with(0, "visibility", Map.of("bio", "friends"))).invalid("visibility", "choice");
        assertThat(ada.get(MINE).json().path("version").asInt()).isZero();
    }

    @Test
    void timesOfTheWeekNeitherOverlapNorCrossMidnight() {
        TestClient ada = community.member("ada");
        Map<String, Object> morning = Map.of("day", 1, "from", 540, "to", 720);
        for (Map<String, Object> other : List.<Map<String, Object>>of(
                Map.of("day", 1, "from", 719, "to", 800), Map.of("day", 1, "from", 500, "to", 541))) {
            ada.patch(MINE, with(0, "availability", List.of(morning, other))).invalid("availability", "overlap");
        }
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("day", 0, "from", 1, "to", 2),
                Map.of("day", 8, "from", 1, "to", 2),
                Map.of("day", 1, "from", 1380, "to", 60),
                Map.of("day", 1, "from", 5, "to", 5),
                Map.of("day", 1, "from", -1, "to", 5),
                Map.of("day", 1, "from", 0, "to", 1441))) {
            ada.patch(MINE, with(0, "availability", List.of(wrong))).invalid("availability", "window");
        }
        ada.patch(
                        MINE,
                        with(
                                0,
                                "availability",
                                List.of(
                                        Map.of("day", 7, "from", 1200, "to", 1440),
                                        morning,
                                        Map.of("day", 1, "from", 720, "to", 780))))
                .expect(200);
        ada.page("/u/ada").contains("Monday", "09:00\u201312:00, 12:00\u201313:00", "Sunday", "20:00\u201324:00");
    }

    @Test
    void aLinkLeadsToTheWebAndNowhereElse() {
        TestClient ada = community.member("ada");
        for (String url : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "//evil.example",
                "https://bank.example@evil.example/",
                "https:///x",
                "ftp://a.example",
                "not a link")) {
            ada.patch(MINE, with(0, "links", List.of(Map.of("title", "x", "url", url))))
                    .invalid("links", "url");
        }
        ada.patch(MINE, with(0, "links", List.of(Map.of("title", "<b>Me</b>", "url", "https://a.example/?a=1&b=\"x"))))
                .invalid("links", "url");
        ada.patch(MINE, with(0, "links", List.of(Map.of("title", "<b>Me</b>", "url", "https://a.example/?a=1&b=2"))))
                .expect(200);
        community
                .guest()
                .page("/u/ada")
                .contains("&lt;b&gt;Me", "rel=\"nofollow ugc noopener")
                .lacks("<b>Me");
    }

    @Test
    void theFormTakesRowsAndForgivesWhatIsMissing() {
        TestClient ada = community.member("ada");
        ada.page("/settings/profile").contains("name=\"skill-0\"", "name=\"skill-2\"", "Europe/Berlin", "Icelandic");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", "0");
        form.put("displayName", "Ada");
        form.put("bio", "Hello");
        form.put("skill-0", "Java");
        form.put("level-0", "4");
        form.put("skill-1", "");
        form.put("level-1", "2");
        form.put("skill-2", "C, by hand");
        form.put("level-2", "1");
        form.put("language-0", "german");
        form.put("language-1", "fr");
        form.put("zone", "Europe/Berlin");
        form.put("country", "");
        form.put("day-0", "5");
        form.put("from-0", "22:00");
        form.put("to-0", "00:00");
        form.put("title-0", "");
        form.put("url-0", "ada.example/me");
        form.put("bioTo", "members");
        assertThat(ada.form("/settings/profile", form).expect(303).location()).isEqualTo("/settings/profile?saved");
        TestAnswer own = ada.get(MINE);
        assertThat(own.json("/skills/1/name")).isEqualTo("C, by hand");
        assertThat(own.json("/languages/0")).isEqualTo("de");
        assertThat(own.json("/languages/1")).isEqualTo("fr");
        assertThat(own.json().at("/availability/0/to").asInt()).isEqualTo(1440);
        assertThat(own.json("/links/0/title")).isEqualTo("ada.example");
        assertThat(own.json("/links/0/url")).isEqualTo("https://ada.example/me");
        assertThat(own.json("/visibility/bio")).isEqualTo("members");
        assertThat(own.json("/visibility/skills")).isEqualTo("public");
        ada.page("/settings/profile?saved")
                .contains("Your profile is saved", "value=\"C, by hand\"", "name=\"skill-4\"");
    }

    @Test
    void aWrongFormIsShownAgainAsItWasTyped() {
        TestClient ada = community.member("ada");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", "0");
        form.put("displayName", "Ada");
        form.put("bio", "kept <text>");
        form.put("skill-0", "Java");
        form.put("level-0", "");
        form.put("language-0", "Klingon");
        form.put("day-0", "1");
        form.put("from-0", "23:00");
        form.put("to-0", "01:00");
        form.put("url-0", "javascript:alert(1)");
        ada.form("/settings/profile", form)
                .expect(422)
                .contains(
                        "kept &lt;text&gt;",
                        "Choose a level for \u201cJava\u201d",
                        "value=\"Klingon\"",
                        "value=\"23:00\"",
                        "later end on the same day",
                        "A link begins with https://")
                .lacks("href=\"javascript:");
    }

    @Test
    void textThatTurnsOrHidesOthersIsTakenOut() {
        TestClient ada = community.member("ada");
        ada.patch(MINE, with(0, "displayName", "A\u202eda\u0007\n King")).expect(200);
        assertThat(ada.get(MINE).json("/displayName")).isEqualTo("Ada King");
        ada.patch(MINE, with(1, "skills", List.of(Map.of("name", "Ja\u0000va", "level", 1))))
                .expect(200);
        assertThat(ada.get(MINE).json("/skills/0/name")).isEqualTo("Ja va");
    }

    @Test
    void aProfileTakesAsManyStatementsHoweverFullItIs() {
        TestClient ada = community.member("ada");
        TestClient bob = community.member("bob");
        bob.page("/u/ada");
        long empty = community.statements(() -> bob.page("/u/ada"));
        Filled.profile(ada, Map.of());
        bob.page("/u/ada");
        // seven for the profile, one for the number at the bell
        assertThat(community.statements(() -> bob.page("/u/ada")))
                .isEqualTo(empty)
                .isBetween(1L, 8L);
    }

    @Test
    void nobodyElseChangesAProfileAndGuestsHaveNone() {
        community.guest().get(MINE).problem("sign_in_required", 401);
        community.guest().patch(MINE, with(0, "bio", "x")).problem("sign_in_required", 401);
        community
                .member("ada")
                .withoutCsrfToken()
                .patch(MINE, with(0, "bio", "x"))
                .problem("csrf_token_invalid", 403);
        assertThat(community.guest().get("/settings/profile").expect(303).location())
                .startsWith("/login");
        community.guest().get("/u/nobody-here").expect(404);
        community.guest().get("/api/v1/u/nobody-here").problem("not_found", 404);
        community.member("ada").get("/u/ada/nothing").expect(404);
    }
}
