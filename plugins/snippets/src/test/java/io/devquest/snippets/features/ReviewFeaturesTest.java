package io.devquest.snippets.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.snippets.Ground;
import io.devquest.snippets.SnippetsPlugin;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people say of lines. */
@OnEveryDatabase
class ReviewFeaturesTest {

    private static final String CODE =
            "class Shop {\n    long sum(List<Item> items) {\n        return items.size();\n    }\n}\n";

    @RegisterExtension
    static Community community = Community.with(SnippetsPlugin.class);

    private TestClient ann;
    private TestClient bob;
    private String id;
    private String path;

    @BeforeEach
    void aCommentOfBob() {
        ann = community.member("ann");
        bob = community.member("bob");
        id = Ground.share(ann, "A shop", CODE).json("/snippet/id");
        path = "/api/v1/snippets/" + id;
        bob.post(path + "/threads", Map.of("revision", 1, "file", "A.java", "first", 3, "body", "Prices, not sizes"))
                .expect(201);
    }

    private String thread(String what) {
        return ann.get(path + "/threads").json("/items/0/" + what);
    }

    @Test
    void lineSpecificCommentsAndThreads() {
        assertThat(thread("first")).isEqualTo("3");
        ann.post(path + "/threads/" + thread("id") + "/comments", Map.of("body", "Right"))
                .expect(201);
        assertThat(thread("comments/1/body")).isEqualTo("Right");
        community.guest().page("/snippets/" + id + "/a-shop").contains("Line 3", "Prices, not sizes", "Right");
    }

    @Test
    void commentSurvivesEditReAnchoredOrMarkedOutdated() {
        Ground.edit(ann, path, 1, "import java.util.List;\n\n" + CODE).expect(200);
        assertThat(thread("first")).isEqualTo("5");
        assertThat(thread("outdated")).isEqualTo("false");
        Ground.edit(ann, path, 2, CODE.replace("        return items.size();\n", ""))
                .expect(200);
        assertThat(thread("outdated")).isEqualTo("true");
        ann.page("/snippets/" + id + "/a-shop").contains("On lines that are gone", "return items.size();");
    }

    @Test
    void resolveOrUnresolveThread() {
        String resolved = path + "/threads/" + thread("id") + "/resolved";
        community.member("carl").put(resolved, "").problem("snippets.not_yours", 403);
        ann.put(resolved, "").expect(204);
        assertThat(thread("resolved")).isEqualTo("true");
        bob.delete(resolved).expect(204);
        assertThat(thread("resolved")).isEqualTo("false");
    }
}
