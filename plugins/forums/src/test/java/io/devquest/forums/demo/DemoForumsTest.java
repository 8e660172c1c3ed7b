package io.devquest.forums.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.forums.ForumsPlugin;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@OnEveryDatabase
class DemoForumsTest {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w`])@([a-z]{3,20})\\b");

    private static final Pattern FILE = Pattern.compile("]\\((/files/[^)#]+)#\\d+x\\d+\\)");

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class).checked();

    private static long statements;
    private static long millis;

    @BeforeEach
    void theDemoIsThere() {
        long begun = System.nanoTime();
        long needed = community.statements(community::demo);
        if (needed > 1_000) {
            statements = needed;
            millis = (System.nanoTime() - begun) / 1_000_000;
            community.settle();
        }
    }

    @Test
    void everythingIsThereOnce() {
        System.out.printf("The demo took %d ms and %d statements%n", millis, statements);
        List<DemoBoard> texts = DemoText.load();
        List<JsonNode> boards = items("/api/v1/forums/boards");
        assertThat(boards)
                .extracting(board -> board.path("slug").asText())
                .containsExactlyElementsOf(texts.stream().map(DemoBoard::slug).toList());
        for (int i = 0; i < boards.size(); i++) {
            List<DemoTopic> shown = texts.get(i).topics().stream()
                    .filter(topic -> topic.deeds().stream().noneMatch(deed -> deed.startsWith("deleted")))
                    .toList();
            assertThat(boards.get(i).path("topicCount").asInt()).isEqualTo(shown.size());
            assertThat(boards.get(i).path("postCount").asInt())
                    .isEqualTo(shown.stream()
                            .mapToInt(topic -> topic.posts().size())
                            .sum());
        }
    }

    @Test
    void aDemoThatWasInterruptedGoesOnWhereItWas() {
        TestClient moderator = community.moderator("mona");
        String topics = "/api/v1/forums/boards/course-java/topics";
        DemoTopic text = DemoText.load().stream()
                .filter(board -> board.slug().equals("course-java"))
                .flatMap(board -> board.topics().stream())
                .filter(topic -> pictures(topic) > 0)
                .findFirst()
                .orElseThrow();
        String title = text.title();
        JsonNode lost = items(topics).stream()
                .filter(topic -> topic.path("title").asText().equals(title))
                .findFirst()
                .orElseThrow();
        String path = "/api/v1/forums/topics/" + lost.path("id").asText();
        moderator
                .patch(
                        path,
                        Map.of(
                                "title",
                                "As if it were not there",
                                "version",
                                lost.path("version").asInt()))
                .expect(200);
        int before = posts();

        community.plugins().disable("forums");
        community.include(ForumsPlugin.class);
        community.demo();

        assertThat(posts()).isEqualTo(before + lost.path("postCount").asInt());
        moderator.delete(path).expect(204);
        assertThat(items(topics))
                .extracting(topic -> topic.path("title").asText())
                .containsOnlyOnce(title);
        seen(items(topics), text);
    }

    @Test
    void aGuestSeesEveryPictureWhereItIsShown() {
        for (DemoBoard board : DemoText.load()) {
            List<DemoTopic> shown =
                    board.topics().stream().filter(topic -> pictures(topic) > 0).toList();
            if (!shown.isEmpty()) {
                List<JsonNode> topics = items("/api/v1/forums/boards/" + board.slug() + "/topics");
                shown.forEach(topic -> seen(topics, topic));
            }
        }
    }

    /** A guest gets what is attached to something public and nothing else. */
    private void seen(List<JsonNode> topics, DemoTopic text) {
        String id = topics.stream()
                .filter(topic -> topic.path("title").asText().equals(text.title()))
                .map(topic -> topic.path("id").asText())
                .findFirst()
                .orElseThrow();
        List<String> urls = items("/api/v1/forums/topics/" + id + "/posts").stream()
                .flatMap(post -> FILE.matcher(post.path("body").asText()).results())
                .map(found -> found.group(1))
                .toList();
        assertThat((long) urls.size()).as(text.title()).isEqualTo(pictures(text));
        TestClient guest = community.guest();
        assertThat(urls)
                .allSatisfy(url -> assertThat(guest.get(url).expect(200).header("Content-Type"))
                        .contains("image/png"));
        String page = guest.get("/forums/topics/" + id).expect(303).location();
        assertThat(guest.get(page).expect(200).text()).contains(urls.get(0), "loading=\"lazy\"");
    }

    private static long pictures(DemoTopic topic) {
        return topic.posts().stream()
                .flatMap(post -> DemoPictures.PICTURE.matcher(post.body()).results())
                .count();
    }

    private int posts() {
        return items("/api/v1/forums/boards").stream()
                .mapToInt(board -> board.path("postCount").asInt())
                .sum();
    }

    @Test
    void whoIsMentionedExists() {
        Set<String> people = new TreeSet<>();
        for (DemoBoard board : DemoText.load()) {
            for (DemoTopic topic : board.topics()) {
                for (DemoPost post : topic.posts()) {
                    people.add(post.person());
                    Matcher named = MENTION.matcher(post.body().replaceAll("(?s)```.*?```|`[^`]*`", ""));
                    while (named.find()) {
                        people.add(named.group(1));
                    }
                }
            }
        }
        assertThat(people)
                .allSatisfy(name -> community.guest().get("/u/" + name).expect(200));
    }

    @Test
    void votesAnswersAndPointsAreThoseOfTheTexts() {
        int accepted = 0;
        for (JsonNode board : items("/api/v1/forums/boards")) {
            for (JsonNode topic :
                    items("/api/v1/forums/boards/" + board.path("slug").asText() + "/topics")) {
                accepted += topic.path("question").path("answerId").isTextual() ? 1 : 0;
            }
        }
        long wanted = DemoText.load().stream()
                .flatMap(board -> board.topics().stream())
                .filter(topic -> topic.posts().stream().anyMatch(DemoPost::accepted))
                .count();
        assertThat((long) accepted).isGreaterThan(wanted / 2).isLessThanOrEqualTo(wanted);
    }

    @Test
    void moderatorsHaveSomethingToDecide() {
        assertThat(community.rows("core").get("submission")).hasSize(2);
    }

    @Test
    void nobodyIsFloodedWithNews() {
        assertThat(community.rows("core").get("notification")).hasSizeLessThan(300);
        assertThat(community.rows("core").get("notification_mail_token")).isEmpty();
    }

    private List<JsonNode> items(String path) {
        List<JsonNode> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = community.guest().get(path + "?limit=100" + after).json();
            page.path("items").forEach(all::add);
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").asText()
                    : "";
        } while (!after.isEmpty());
        return all;
    }
}
