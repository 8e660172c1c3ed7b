package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What search engines are told of the forums. Every test has a board of its own. */
@OnEveryDatabase
class SitemapTest {

    private static final Pattern PLACE = Pattern.compile("<loc>([^<]*)</loc>");
    private static final String TOPICS = "/sitemap.xml?of=forums.topics&from=";

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    /** The addresses in a document. */
    private static List<String> places(TestClient who, String path) {
        String text = who.get(path).expect(200).text();
        assertThat(text).contains("http://www.sitemaps.org/schemas/sitemap/0.9");
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1).replace("&amp;", "&"));
        }
        return places;
    }

    /** All there is, by the way a search engine goes. */
    private static List<String> everything(TestClient who) {
        List<String> all = new ArrayList<>();
        for (String part : places(who, "/sitemap.xml")) {
            assertThat(part).startsWith(site());
            all.addAll(places(who, part.substring(site().length())));
        }
        return all;
    }

    private static String site() {
        return community.server().url();
    }

    @Test
    void theSitemapLeadsToEveryPublicBoardAndTopicWhoeverAsks() {
        Ground ground = Ground.of(community);
        Ground secret = Ground.of(community);
        TestClient owner = Circle.around(secret).owner();
        Ground deleted = Ground.of(community);
        deleted.moderator().delete(deleted.topicPath()).expect(204);
        for (TestClient who : List.of(ground.guest(), owner, community.admin("ada"))) {
            assertThat(everything(who))
                    .contains(site() + ground.page(), site() + "/forums/boards/" + ground.board())
                    .contains(site() + "/forums/boards/" + deleted.board())
                    .doesNotContain(site() + secret.page(), site() + "/forums/boards/" + secret.board())
                    .doesNotContain(site() + deleted.page());
        }
        for (String place : everything(ground.guest())) {
            ground.guest().get(place.substring(site().length())).expect(200);
        }
    }

    @Test
    void whatChangedIsDatedAndWhatIsUnknownIsNotThere() {
        Ground ground = Ground.of(community);
        String part = ground.guest().get(TOPICS + ground.topic()).expect(200).text();
        assertThat(part).containsPattern("<lastmod>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ</lastmod>");
        assertThat(places(ground.guest(), TOPICS + ground.topic())).containsExactly(site() + ground.page());
        for (String wrong : List.of("of=forums.nothing&from=" + ground.topic(), "of=forums.topics", "of=&from=")) {
            ground.guest().get("/sitemap.xml?" + wrong).expect(404);
        }
    }

    @Test
    void whatGuestsMayNotReadIsNotListed() {
        Ground ground = Ground.of(community);
        String granted = "/api/v1/admin/roles/anyone/permissions/forums.read";
        community.admin("ada").put(granted, Map.of("granted", false)).expect(204);
        assertThat(everything(ground.ann())).isEmpty();
        assertThat(places(ground.ann(), TOPICS + ground.topic())).isEmpty();
        community.admin("ada").delete(granted).expect(204);
        assertThat(everything(ground.ann())).contains(site() + ground.page());
    }
}
