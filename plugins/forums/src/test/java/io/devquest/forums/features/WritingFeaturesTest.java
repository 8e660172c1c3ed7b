package io.devquest.forums.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.forums.ForumsPlugin;
import io.devquest.forums.Ground;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What writing is like. */
class WritingFeaturesTest {

    private static final String CODE = "Try *this*:\n\n```java\nint a = 1;\n```";

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;

    @BeforeEach
    void aTopicOfAnn() {
        ground = Ground.of(community);
    }

    private static String people(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "@fan-" + i).collect(Collectors.joining(" "));
    }

    private TestAnswer write(TestClient who, String body) {
        return who.post(ground.topicPath() + "/posts", Map.of("body", body));
    }

    @Test
    void markdownWithLivePreviewFencedCodeHighlighting() {
        String preview = ground.bob()
                .post("/api/v1/text/preview", Map.of("body", CODE))
                .expect(200)
                .json("/html");
        String shown = write(ground.bob(), CODE).expect(201).json("/html");
        assertThat(preview).contains("<em>this</em>", "class=\"language-java\"");
        assertThat(shown).contains("<em>this</em>", "class=\"language-java\"");
        String page = ground.bob()
                .page(ground.page())
                .contains("data-preview-toggle", "data-copy", "language-java")
                .text();
        String library = page.replaceAll("(?s).*<meta name=\"highlighter\" content=\"([^\"]+)\".*", "$1");
        ground.guest().get(library).expect(200).contains("hljs", "java", "python", "sql");
    }

    @Test
    void editHistoryAndDiffsGraceWindow() {
        TestClient bob = ground.bob();
        String post = ground.reply(bob, "A quick fox");
        String id = post.substring(post.lastIndexOf('/') + 1);
        String revisions = "/api/v1/content/forums.post/" + id + "/revisions";
        community.clock().advance(Duration.ofSeconds(290));
        bob.patch(post, Map.of("body", "A quick dog", "version", 1)).expect(200);
        assertThat(ground.guest().get(revisions).json().path("items")).isEmpty();
        community.clock().advance(Duration.ofSeconds(301));
        ground.bob()
                .patch(post, Map.of("body", "A slow dog", "version", 2, "reason", "He was tired"))
                .expect(200);
        assertThat(ground.guest().get(revisions).json().path("items")).hasSize(2);
        ground.guest()
                .page("/content/forums.post/" + id + "/history")
                .contains("Removed: </span>quick<", "Added: </span>slow<", "He was tired");
    }

    @Test
    void draftsAutosave() {
        String key = "forums.reply:" + ground.topic();
        ground.bob().page(ground.page()).contains("data-draft=\"" + key + "\"", "core/drafts");
        ground.bob()
                .put("/api/v1/drafts/" + key, Map.of("body", "So far", "url", ground.page(), "version", 0))
                .expect(200);
        assertThat(ground.bob().get("/api/v1/drafts?key=" + key).json("/items/0/body"))
                .isEqualTo("So far");
        ground.bob()
                .with("X-Draft", key)
                .post(ground.topicPath() + "/posts", Map.of("body", "All of it"))
                .expect(201);
        assertThat(ground.bob().get("/api/v1/drafts?key=" + key).json().path("items"))
                .isEmpty();
    }

    @Test
    void duplicateOrSimilarTopicSuggestionWhileTyping() {
        String word = "zeppelin" + ground.board().replace("-", "");
        Ground.start(ground.ann(), ground.board(), "How to steer a " + word).expect(201);
        community.settle();
        String similar = "/api/v1/forums/similar?board=" + ground.board() + "&title=";
        assertThat(ground.bob().get(similar + "steer%20a").json().path("items"))
                .as("nine characters")
                .isEmpty();
        assertThat(ground.bob()
                        .get(similar + URLEncoder.encode("steering my " + word, UTF_8))
                        .json("/items/0/title"))
                .isEqualTo("How to steer a " + word);
        String form = "/forums/boards/" + ground.board() + "/new";
        ground.bob().page(form).contains("hx-get=\"/forums/similar?board=" + ground.board());
        ground.bob()
                .form(form, Map.of("title", "how to steer a " + word, "body", "I wonder too", "tags", ""))
                .expect(200)
                .contains("exactly this title", "I wonder too");
    }

    @Test
    void mentionsWithCapsGroupMention() {
        List<TestClient> fans = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> community.member("fan-" + i))
                .toList();
        TestClient ann = ground.ann();
        write(ann, people(1, 3)).invalid("body", "mentions");
        write(ann, people(1, 2)).expect(201);
        String group = "/api/v1/g/"
                + ann.post("/api/v1/g", Map.of("name", "Fans of loops", "joining", "open"))
                        .expect(201)
                        .json("/slug");
        fans.subList(0, 4).forEach(fan -> fan.put(group + "/members/me", "").expect(200));
        write(ann, "Look at this, @fans-of-loops").expect(201);
        write(ground.bob(), "I am no member, @fans-of-loops").expect(201);
        community.settle();
        assertThat(mentions(fans.get(3))).isEqualTo(1);
        assertThat(mentions(fans.get(4))).isZero();
        TestClient ada = community.admin("ada");
        assertThat(ada.get("/api/v1/admin/settings/core.mentions.group_most").json("/value"))
                .isEqualTo("100");
        ada.form("/admin/settings", Map.of("core.mentions.group_most", "4")).expect(303);
        assertThat(write(ann, "You are too many, @fans-of-loops")
                        .invalid("body", "mentions")
                        .text())
                .contains("has 5 members");
        community.clock().advance(Duration.ofDays(2));
        write(community.member("ann"), people(1, 10)).expect(201);
        write(community.member("ann"), people(1, 11)).invalid("body", "mentions");
    }

    private static long mentions(TestClient who) {
        return who.get("/api/v1/notifications").expect(200).json().path("items").findValuesAsString("type").stream()
                .filter("forums.mention"::equals)
                .count();
    }
}
