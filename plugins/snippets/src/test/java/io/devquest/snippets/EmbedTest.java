package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Other sites show public snippets in a frame, and no others. */
@OnEveryDatabase
class EmbedTest {

    @RegisterExtension
    static Community community = Community.withArchive(Bundled.archive("0.1.0"));

    private TestClient ann;
    private String id;

    @BeforeEach
    void aSnippetOfAnn() {
        ann = community.member("ann");
        id = Ground.share(ann, "Loops \"for\" <all>", "int a;\nint b;\nint c;\n\nint e;\n")
                .json("/snippet/id");
    }

    private static String policy(TestAnswer answer) {
        return answer.header("Content-Security-Policy").orElseThrow();
    }

    @Test
    void aPublicOneOpensInAFrameOfAnySiteWithoutTheChrome() {
        TestAnswer page = community.guest().get("/snippets/" + id + "/embed").expect(200);
        page.contains("int a;", "language-java", "A.java", "by Ann", "target=\"_blank\"")
                .lacks("<nav", "<form", "csrf-token");
        assertThat(policy(page)).contains("frame-ancestors *");
        assertThat(policy(community.guest().get("/snippets/" + id + "/loops"))).contains("frame-ancestors 'none'");
    }

    @Test
    void aRevisionAFileAndLinesNarrowItDown() {
        Ground.edit(ann, "/api/v1/snippets/" + id, 1, "int z;").expect(200);
        TestClient guest = community.guest();
        String page = "/snippets/" + id + "/embed";
        guest.page(page).contains("int z;").lacks("int a;");
        guest.page(page + "?revision=1&file=A.java&lines=2-3")
                .contains("int b;", "int c;", "<span>2</span>")
                .lacks("int a;", "<span>1</span>");
        guest.page(page + "?revision=1&lines=L1").contains("int a;").lacks("int b;");
        guest.page(page + "?revision=1&lines=3-4").contains("<span>3</span><span>4</span></div>");
        guest.get(page + "?lines=2").expect(404);
        guest.get(page + "?file=B.java").expect(404);
        guest.get(page + "?revision=3").expect(404);
        guest.get(page + "?revision=x").expect(404);
        guest.get(page + "?lines=a").expect(400);
    }

    @Test
    void theFrameIsGivenByRestAndOnThePage() {
        TestAnswer embed = community
                .guest()
                .get("/api/v1/snippets/" + id + "/embed?file=A.java&lines=1-2")
                .expect(200);
        assertThat(embed.json("/url")).endsWith("/snippets/" + id + "/embed?file=A.java&lines=1-2");
        assertThat(embed.json("/html"))
                .startsWith("<iframe src=\"")
                .contains("A.java&amp;lines=1-2", "title=\"Loops &quot;for&quot; &lt;all&gt;\"");
        assertThat(embed.json("/files/0/text")).isEqualTo("int a;\nint b;");
        ann.page("/snippets/" + id + "/loops").contains("Show it on another site", "/snippets/" + id + "/embed&quot;");
    }

    @Test
    void whatNotEverybodySeesIsInNoFrame() {
        for (String audience : List.of("private", "unlisted")) {
            TestAnswer shared = Ground.share(ann, "Not for all", "int secret;", audience);
            String own = shared.json("/snippet/id");
            String key = "?key=" + shared.json("/snippet/key");
            for (String path : List.of("/snippets/", "/api/v1/snippets/")) {
                ann.get(path + own + "/embed").expect(404);
                ann.get(path + own + "/embed" + key).expect(404);
                community.guest().get(path + own + "/embed" + key).expect(404).lacks("int secret");
            }
            ann.page(shared.json("/snippet/url")).lacks("Show it on another site");
        }
        ann.delete("/api/v1/snippets/" + id).expect(204);
        community.guest().get("/snippets/" + id + "/embed").expect(404);
    }
}
