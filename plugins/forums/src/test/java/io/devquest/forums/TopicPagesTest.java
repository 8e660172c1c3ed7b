package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class TopicPagesTest {

    private static final Pattern META = Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final AtomicInteger BOARDS = new AtomicInteger();

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private TestClient ann;
    private TestClient guest;
    private String board;
    private String topic;
    private String replies;

    @BeforeEach
    void aTopicMadeWithFormsOnly() {
        ann = community.member("ann");
        guest = community.guest();
        String slug = "pages-" + BOARDS.incrementAndGet();
        board = community
                .admin("ada")
                .form("/forums/boards/new", Map.of("title", "Java", "slug", slug))
                .expect(303)
                .location();
        assertThat(board).isEqualTo("/forums/boards/" + slug);
        topic = ann.form(board + "/new", Map.of("title", "Why <b>?", "body", "See `x`", "tags", "java, loops"))
                .expect(303)
                .location();
        replies = topic.substring(0, topic.lastIndexOf('/')) + "/replies";
    }

    @Test
    void theNavigationTheBoardsAndTheHomePageLeadToTheTopic() {
        guest.page("/").contains("href=\"/forums\"", topic);
        guest.page("/forums").contains(board);
        guest.page(board).contains(topic, "Why &lt;b&gt;?");
        guest.page(topic).contains("<code>x</code>").lacks("Why <b>?");
    }

    @Test
    void aGuestGetsThePageThatWasDrawnForTheOneBefore() {
        // a page of a quiet moment: what other databases of a server write forgets it as well
        boolean sentAgain = IntStream.range(0, 200)
                .anyMatch(time -> community.statements(() -> guest.page(topic).contains("<code>x</code>")) == 0);
        assertThat(sentAgain).isTrue();
    }

    @Test
    void whatWasDrawnForOneHoldsNothingOfTheirsForTheNext() {
        TestClient bob = community.member("bob");
        TestClient mona = community.moderator("mona");
        bob.form(replies, Map.of("body", "Because of the `<b>`.")).expect(303);
        String post = community
                .guest()
                .get("/api/v1" + replies.replace("/replies", "/posts"))
                .json("/items/1/id");
        Set<String> tokens = new HashSet<>();
        for (int round = 0; round < 2; round++) {
            for (TestClient reader : new TestClient[] {ann, bob, mona}) {
                TestAnswer page = reader.page(topic).contains("id=\"bookmark-" + post);
                String own = found(META, page).iterator().next();
                assertThat(found(TOKEN, page)).containsExactly(own);
                assertThat(tokens.add(own)).isEqualTo(round == 0);
                assertThat(page.text().contains("/forums/posts/" + post + "/edit\""))
                        .isEqualTo(reader != ann);
                assertThat(page.text().contains("/report/forums.post/" + post)).isEqualTo(reader != bob);
            }
            guest.page(topic)
                    .contains("Because of the")
                    .lacks("id=\"bookmark-" + post, "/forums/posts/" + post + "/edit\"");
        }
        ann.form("/forums/posts/" + post + "/vote", Map.of("value", "1")).expect(303);
        ann.page(topic).contains("value=\"0\" id=\"vote-" + post + "-up\" aria-pressed=\"true\"");
        mona.page(topic).contains("value=\"1\" id=\"vote-" + post + "-up\" aria-pressed=\"false\"");
    }

    private static Set<String> found(Pattern pattern, TestAnswer page) {
        return pattern.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void whatOneKeepsIsCalledAsPeopleCallIt() {
        String id = topic.split("/")[3];
        ann.form("/bookmarks/forums.topic/" + id, Map.of("keep", "true")).expect(303);
        ann.page("/bookmarks")
                .contains("<span>Topics</span>", ">Topics</option>")
                .lacks(">forums.topic<");
    }

    @Test
    void aPostThatAppearsCanBeKeptAndReportedByThoseWhoAreSignedIn() {
        ann.page(topic).contains("id=\"bookmark-POST_ID\"", "/report/forums.post/POST_ID");
        guest.page(topic).lacks("bookmark-POST_ID", "/report/forums.post/POST_ID");
    }

    @Test
    void aWrongReadablePartLeadsToTheRightOne() {
        String wrong = topic.substring(0, topic.lastIndexOf('/')) + "/something?after=0";
        assertThat(guest.get(wrong).expect(303).location()).isEqualTo(topic);
    }

    @Test
    void aReplyLeadsToItsPlaceOnTheLastPage() {
        for (int i = 2; i <= 21; i++) {
            ann.form(replies, Map.of("body", "Reply " + i)).expect(303);
        }
        TestAnswer last = ann.form(replies, Map.of("body", "The last one")).expect(303);
        assertThat(last.location()).startsWith(topic + "?after=20#post-");
        guest.page(topic).contains("Reply 20").lacks("The last one");
        guest.page(topic + "?after=20").contains("The last one").lacks("Reply 20");
    }

    @Test
    void aReplyThatIsTooShortIsShownAgain() {
        StoredRows before = StoredRows.of(community);
        ann.form(replies, Map.of("body", "x")).expect(422).contains("aria-invalid=\"true\"");
        assertThat(StoredRows.of(community)).isEqualTo(before);
    }

    @Test
    void anEditOfAnOldVersionIsShownAgainWithWhatWasTyped() {
        String edit = topic.substring(0, topic.lastIndexOf('/')) + "/edit";
        Map<String, String> fields = Map.of("title", "Another title", "tags", "", "version", "1");
        topic = ann.form(edit, fields).expect(303).location();
        ann.form(edit, Map.of("title", "A third title", "tags", "", "version", "1"))
                .expect(409)
                .contains("A third title");
        guest.page(topic).contains("Another title").lacks("A third title");
    }

    @Test
    void guestsAreAskedToSignInAndComeBack() {
        assertThat(guest.get(board + "/new").expect(303).location())
                .isEqualTo("/login?next=" + encoded(board + "/new"));
        guest.page(topic).lacks("name=\"body\"");
    }

    private static String encoded(String path) {
        return path.replace("/", "%2F");
    }
}
