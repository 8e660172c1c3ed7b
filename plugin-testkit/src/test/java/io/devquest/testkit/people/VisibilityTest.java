package io.devquest.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each field of a profile × whom it is shown to × who looks, on the page, over REST and in the directory. */
@OnEveryDatabase
class VisibilityTest {

    private static final List<String> FIELDS =
            List.of("bio", "skills", "languages", "country", "zone", "availability", "links");
    private static final List<String> WORDS = List.of("public", "members", "nobody");

    @RegisterExtension
    static Community community = Community.empty();

    private record Looker(String who, TestClient browser, int sight) {}

    @Test
    void everyFieldIsSeenByThoseItIsShownToAndByNobodyElse() {
        TestClient ada = community.member("ada");
        TestClient foe = community.member("foe");
        ada.put("/api/v1/u/foe/block", "").expect(204);
        List<Looker> lookers = List.of(
                new Looker("guest", community.guest(), 0),
                new Looker("member", community.member("bob"), 1),
                new Looker("self", ada, 2),
                new Looker("moderator", community.moderator("mona"), 2),
                new Looker("admin", community.admin("root-ada"), 2));
        for (int turn = 0; turn < WORDS.size(); turn++) {
            Map<String, String> visibility = new LinkedHashMap<>();
            for (int i = 0; i < FIELDS.size(); i++) {
                visibility.put(FIELDS.get(i), WORDS.get((i + turn) % WORDS.size()));
            }
            Filled.profile(ada, visibility);
            for (Looker looker : lookers) {
                check(looker, visibility);
            }
            assertUnreachable(foe);
        }
    }

    private static void check(Looker looker, Map<String, String> visibility) {
        String page = looker.browser().page("/u/ada").text();
        String rest = looker.browser().get("/api/v1/u/ada").expect(200).text();
        visibility.forEach((field, word) -> {
            boolean seen = WORDS.indexOf(word) <= looker.sight();
            String what = field + " for " + word + ", seen by " + looker.who();
            assertThat(page.contains(Filled.ON_PAGE.get(field)))
                    .as("page: " + what)
                    .isEqualTo(seen);
            assertThat(rest.contains(Filled.IN_JSON.get(field)))
                    .as("REST: " + what)
                    .isEqualTo(seen);
        });
        for (String path : List.of("/u", "/api/v1/u")) {
            boolean skill = WORDS.indexOf(visibility.get("skills")) <= looker.sight();
            boolean language = WORDS.indexOf(visibility.get("languages")) <= looker.sight();
            found(looker, path + "?skill=skillm", skill);
            found(looker, path + "?skill=SKILLMARK&q=ad", skill);
            found(looker, path + "?language=is", language);
            assertThat(looker.browser().get(path + "?q=ada").text().contains("Skillmark"))
                    .as("skills in %s for %s", path, looker.who())
                    .isEqualTo(skill);
            // the form of the page offers every language
            assertThat(looker.browser().get("/api/v1/u?q=ada").text().contains("Icelandic"))
                    .isEqualTo(language);
        }
    }

    private static void found(Looker looker, String path, boolean expected) {
        assertThat(looker.browser().get(path).expect(200).text().contains("/u/ada"))
                .as("%s by %s", path, looker.who())
                .isEqualTo(expected);
    }

    private static void assertUnreachable(TestClient foe) {
        foe.get("/u/ada").expect(404).lacks("biomark");
        foe.get("/u/ADA").expect(404);
        foe.get("/u/ada/topics").expect(404);
        foe.get("/api/v1/u/ada").problem("not_found", 404);
        foe.get("/u").expect(200).lacks("/u/ada");
        foe.get("/api/v1/u?q=ada&skill=skillmark").expect(200).lacks("/u/ada\"");
    }
}
