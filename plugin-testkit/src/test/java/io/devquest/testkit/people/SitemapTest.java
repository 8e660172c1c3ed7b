package io.devquest.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Actor;
import io.devquest.engine.sitemap.Sitemaps;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What search engines are told: the sitemap with the profiles, and which pages are not for them. */
@OnEveryDatabase
class SitemapTest {

    private static final String PEOPLE = "/sitemap.xml?of=core.people&from=0000000000000";

    @RegisterExtension
    static Community community = Community.empty();

    private static void say(TestClient who, String field, Object value) {
        int version = Integer.parseInt(who.get("/api/v1/me/profile").json("/version"));
        who.patch("/api/v1/me/profile", Map.of(field, value, "version", version))
                .expect(200);
    }

    private static void may(String role, String permission, boolean granted) {
        community
                .admin("ada")
                .put("/api/v1/admin/roles/" + role + "/permissions/" + permission, Map.of("granted", granted))
                .expect(204);
    }

    @Test
    void aProfileIsListedWhileItTellsEverybodySomething() {
        TestClient rosa = community.member("rosa");
        String line = "<loc>" + community.server().url() + "/u/rosa</loc><lastmod>";
        assertThat(rosa.get(PEOPLE).expect(200).text()).doesNotContain(line);
        say(rosa, "bio", "I mend loops");
        assertThat(community.guest().get(PEOPLE).expect(200).text()).contains(line);
        say(rosa, "visibility", Map.of("bio", "members"));
        assertThat(rosa.get(PEOPLE).expect(200).text()).doesNotContain(line);
    }

    @Test
    void aPartBeginsAtAnIdAndNamesEachPageOnce() {
        for (int i = 0; i < 5; i++) {
            say(community.member("teller-" + i), "bio", "I tell " + i);
        }
        Sitemaps sitemaps = community.server().get(Sitemaps.class);
        Actor guest = community.server().accounts().guest();
        List<String> pages = new ArrayList<>();
        List<Sitemaps.Part> parts = sitemaps.parts(guest, 2);
        for (Sitemaps.Part part : parts) {
            Map<String, ?> some = sitemaps.pages(guest, part, 2).orElseThrow();
            assertThat(some).hasSizeBetween(1, 2);
            pages.addAll(some.keySet());
        }
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(pages).doesNotHaveDuplicates().contains("/u/teller-0", "/u/teller-1", "/u/teller-4");
    }

    @Test
    void whatIsNoPartIsNotThere() {
        for (String wrong : List.of("of=core.nothing&from=0000000000000", "of=core.people", "of=&from=")) {
            community.guest().get("/sitemap.xml?" + wrong).expect(404);
        }
    }

    @Test
    void robotsAreToldWhatIsNotForThemAndInAClosedCommunityThatNothingIs() {
        TestClient guest = community.guest();
        assertThat(guest.get("/robots.txt").expect(200).text())
                .contains(
                        "Disallow: /admin\n",
                        "Disallow: /search\n",
                        "Sitemap: " + community.server().url() + "/sitemap.xml\n")
                .doesNotContain("Disallow: /\n");
        may("anyone", "core.read", false);
        assertThat(guest.get("/robots.txt").expect(200).text())
                .contains("Disallow: /\n")
                .doesNotContain("Sitemap");
        community.member("mia").get("/sitemap.xml").expect(404);
        may("anyone", "core.read", true);
        guest.get("/sitemap.xml").expect(200);
    }
}
