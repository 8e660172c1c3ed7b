package io.devquest.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Feeds as people see them. */
@OnEveryDatabase
class FeedPageTest {

    private static final Pattern SINCE = Pattern.compile("data-since=\"([^\"]+)\"");

    @RegisterExtension
    final Community community = Community.withArchive(Writers.archive());

    private final Writers writers = new Writers(community);
    private TestClient ana;
    private TestClient ben;

    @BeforeEach
    void people() {
        ana = community.member("ana");
        ben = community.member("ben");
    }

    @Test
    void titlesTextsAndNamesCannotBecomeMarkup() {
        String evil = "</a><script>alert(1)</script>\" onmouseover=\"x {0} '{1}' \uE000\uE002";
        Id book = writers.write(ana, "<img src=x onerror=alert(2)>");
        writers.write(ana, evil, Map.of("book", book.toString(), "body", "<script>alert(3)</script>"));
        TestAnswer page = community.guest().page("/activity");
        page.lacks("<script>alert", "<img src=x", "\" onmouseover");
        page.contains("&lt;/a&gt;&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(2)&gt;");
        // the owner's own text is text as well
        page.contains("wrote &lt;b&gt;").lacks("wrote <b>");
        page.contains("{0} &#39;{1}&#39; \uE000\uE002");
    }

    @Test
    void aLineLinksToWhoDidItAndWhatItIs() {
        Id book = writers.write(ana, "The book");
        Id id = writers.write(ana, "Day one", Map.of("book", book.toString()));
        community
                .guest()
                .page("/activity")
                .contains(
                        "<a href=\"/u/ana\">Ana</a>",
                        "<a href=\"/diary/pages/" + id + "\">Day one</a>",
                        "<a href=\"/diary/pages/" + book + "\">The book</a>",
                        "Body of Day one",
                        "<time class=\"ago\"");
    }

    @Test
    void whatOnePersonDidInARowIsOneLine() {
        Id book = writers.write(ben, "The book");
        for (int i = 1; i <= 4; i++) {
            writers.write(ana, "Page " + i, Map.of("book", book.toString()));
        }
        community.clock().advance(Duration.ofHours(2));
        writers.write(ana, "Page 5", Map.of("book", book.toString()));
        String page = community.guest().page("/activity").text();
        assertThat(page.split("<article", -1)).hasSize(1 + 3);
        assertThat(page).contains("and 3 more", "Page 1", "Page 2", "Page 3");
        assertThat(page.indexOf("Page 5")).isLessThan(page.indexOf("and 3 more"));
        String next = community.guest().page("/activity?limit=3").text();
        Matcher link = Pattern.compile("href=\"(/activity\\?feed=all&amp;after=[^\"]+)\"")
                .matcher(next);
        assertThat(link.find()).isTrue();
        assertThat(next).contains("and 1 more");
        community
                .guest()
                .page(link.group(1).replace("&amp;", "&"))
                .contains("and 1 more", "Page 2", "Page 1", "The book")
                .lacks("Page 3", "data-since");
    }

    @Test
    void homeBeginsWithWhatIFollow() {
        writers.write(ana, "Of Ana");
        community.guest().page("/").contains("What is going on", "Of Ana", "activity.atom", "data-feed=\"all\"");
        ben.page("/").contains("Find people", "What is going on", "Of Ana", "data-feed=\"all\"");
        ben.put("/api/v1/u/ana/follow", "").expect(204);
        ben.page("/")
                .contains("What you follow", "Of Ana", "data-feed=\"followed\"")
                .lacks("Find people");
    }

    @Test
    void eachTabHasItsFeedOrSaysWhatToDo() {
        ben.page("/activity").contains("Find people", "aria-current=\"page\">What you follow");
        ben.page("/activity?feed=all").contains("Nothing has happened yet");
        ben.page("/activity?feed=mine").contains("You have done nothing here yet");
        ben.page("/activity?context=lesson:loops").contains("Nothing about this yet");
        ben.page("/u/ana/activity").contains("Nothing from Ana yet", "aria-current=\"page\">Activity");
        writers.write(ana, "Of Ana", Map.of("context", "lesson:loops"));
        ben.page("/activity?feed=all").contains("Of Ana");
        ana.page("/activity?feed=mine").contains("Of Ana", "aria-current=\"page\">Mine");
        ben.page("/activity?context=lesson:loops").contains("Of Ana", "About loops");
        ben.page("/u/ana/activity").contains("Of Ana", "data-feed=\"person:" + ana.id() + "\"");
        ben.page("/u/ana").contains("type=\"application/atom+xml\"", "href=\"/u/ana/activity.atom\"");
        assertThat(community
                        .guest()
                        .with("Accept", "text/html")
                        .get("/activity?feed=mine")
                        .status())
                .isIn(303, 401);
    }

    @Test
    void aGroupHasItsFeed() {
        TestAnswer group = ana.post("/api/v1/g", Map.of("name", "Night owls", "joining", "open", "capacity", 0))
                .expect(201);
        String page = "/g/" + group.json("/slug") + "/activity";
        writers.write(ana, "For the group", Map.of("audience", group.json("/id")));
        ana.page(page).contains("For the group", "data-feed=\"group:" + group.json("/id") + "\"");
        ben.page(page).contains("for its members to see").lacks("For the group");
        ana.page("/g/" + group.json("/slug")).contains("href=\"" + page + "\"");
    }

    @Test
    void theLinesThatCameSinceAreAddedAbove() {
        writers.write(ana, "Old");
        Matcher since = SINCE.matcher(ben.page("/activity?feed=all").text());
        assertThat(since.find()).isTrue();
        writers.write(ana, "New");
        String path = "/activity/since?feed=all&since=" + since.group(1);
        TestAnswer lines = ben.get(path).expect(200);
        lines.contains("New", "data-since=").lacks("Old", "<html", "Show the whole page");
        for (int i = 0; i < 41; i++) {
            writers.write(ana, "More " + i);
        }
        ben.get(path).expect(200).contains("More 40", "Show the whole page").lacks(">New<");
    }
}
