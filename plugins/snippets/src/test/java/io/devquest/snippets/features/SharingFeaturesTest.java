package io.devquest.snippets.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.snippets.Ground;
import io.devquest.snippets.SnippetsPlugin;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people share, who sees it, and how it is found. */
@OnEveryDatabase
class SharingFeaturesTest {

    private static final String SNIPPETS = "/api/v1/snippets";

    @RegisterExtension
    static Community community = Community.with(SnippetsPlugin.class);

    private TestClient ann;
    private TestClient bob;
    private TestClient guest;
    private String id;
    private String path;

    @BeforeEach
    void aSnippetOfAnn() {
        ann = community.member("ann");
        bob = community.member("bob");
        guest = community.guest();
        id = Ground.share(ann, "How to loop", "int a;\nint b;\n").json("/snippet/id");
        path = SNIPPETS + "/" + id;
    }

    private TestAnswer share(List<Map<String, String>> files) {
        return ann.post(SNIPPETS, Map.of("title", "Several files", "tags", List.of("shop"), "files", files));
    }

    private static Map<String, String> file(String name, String text) {
        return Map.of("name", name, "text", text);
    }

    @Test
    void multiFileSnippet() {
        TestAnswer shared = share(List.of(file("Shop.java", "class Shop {}"), file("prices.sql", "select 1")))
                .expect(201);
        guest.page(shared.json("/snippet/url")).contains("Shop.java", "class Shop {}", "prices.sql", "select 1");
        List<Map<String, String>> ten = IntStream.range(0, 10)
                .mapToObj(number -> file("file" + number + ".txt", "x"))
                .toList();
        assertThat(share(ten).expect(201).json().path("files").size()).isEqualTo(10);
    }

    @Test
    void sizeLimitsThatAreSettings() {
        share(Collections.nCopies(11, file("A.java", "x"))).invalid("files", "size");
        share(List.of(file("A.java", "x".repeat(2_048)))).expect(201);
        TestClient ada = community.admin("ada");
        ada.form("/admin/settings", Map.of("snippets.kilobytes", "1", "snippets.files", "1"))
                .expect(303);
        share(List.of(file("A.java", "x".repeat(2_048)))).invalid("files", "size");
        share(List.of(file("A.java", "x"), file("B.java", "x"))).invalid("files", "size");
        ada.form("/admin/settings", Map.of("snippets.kilobytes", "256", "snippets.files", "10"))
                .expect(303);
    }

    @Test
    void visibilityLevels() {
        guest.get(path).expect(200);
        TestAnswer secret = Ground.share(ann, "By address", "int x;", "unlisted");
        String there = SNIPPETS + "/" + secret.json("/snippet/id");
        bob.get(there).expect(404);
        bob.get(there + "?key=" + secret.json("/snippet/key")).expect(200);
        String own = SNIPPETS + "/"
                + Ground.share(ann, "Mine alone", "int x;", "private").json("/snippet/id");
        bob.get(own).expect(404);
        ann.get(own).expect(200);
        guest.page("/snippets").lacks("By address", "Mine alone");
        TestAnswer group = ann.post("/api/v1/g", Map.of("name", "Circle " + id, "joining", "open"));
        String circle = "/api/v1/g/" + group.json("/slug");
        String shared = SNIPPETS + "/"
                + Ground.share(
                                ann,
                                "For the circle",
                                "int x;",
                                "group:" + ann.get(circle).json("/id"))
                        .json("/snippet/id");
        bob.get(shared).expect(404);
        bob.put(circle + "/members/me", "").expect(200);
        bob.get(shared).expect(200);
    }

    @Test
    void syntaxHighlightingLanguageDetectionLineAnchors() {
        String url = share(
                        List.of(file("Shop.java", "class Shop {}\n//\n"), file("shop.py", "a = 1"), file("notes", "b")))
                .json("/snippet/url");
        guest.page(url)
                .contains("data-code=\"java\"", "data-code=\"python\"", "data-code=\"text\"")
                .contains("id=\"L2\" href=\"#L2\"", "id=\"F2L1\" href=\"#F2L1\"", "snippets/lines.js");
    }

    @Test
    void forkWithLineageAndForkList() {
        TestAnswer fork = bob.post(path + "/forks", Map.of()).expect(201);
        assertThat(fork.json("/snippet/forkOf")).isEqualTo(id);
        assertThat(fork.json("/files/0/text")).isEqualTo("int a;\nint b;\n");
        bob.page(fork.json("/snippet/url")).contains("Forked from How to loop");
        assertThat(guest.get(path + "/forks").json("/items/0/id")).isEqualTo(fork.json("/snippet/id"));
        assertThat(guest.get(path).json("/snippet/forks")).isEqualTo("1");
    }

    @Test
    void fullRevisionHistoryDiffBetweenAnyTwo() {
        Ground.edit(ann, path, 1, "int a;\nint c;\n").expect(200);
        Ground.edit(ann, path, 2, "int a;\nint d;\n").expect(200);
        assertThat(guest.get(path + "/revisions").json().path("items").size()).isEqualTo(3);
        assertThat(guest.get(path + "/revisions/2").json("/files/0/text")).isEqualTo("int a;\nint c;\n");
        TestAnswer diff = guest.get(path + "/diff?from=1&to=3").expect(200);
        assertThat(diff.json("/files/0/lines/1/old")).isEqualTo("int b;");
        assertThat(diff.json("/files/0/lines/1/now")).isEqualTo("int d;");
        guest.page("/snippets/" + id + "/diff?from=2&to=3&view=sides").contains("diff-old", "diff-new");
    }

    @Test
    void topicsOrTagsCodeSearch() {
        share(List.of(file("Shop.java", "int priceOfEverything" + id + ";"))).expect(201);
        community.settle();
        guest.page("/snippets?tag=shop").contains("Several files").lacks("How to loop");
        assertThat(guest.get("/api/v1/search?q=priceOfEverything" + id).json("/items/0/title"))
                .isEqualTo("Several files");
    }

    @Test
    void likeOrStarSortedListing() {
        bob.put(path + "/star", "").expect(200);
        community.member("carl").put(path + "/star", "").expect(200);
        TestAnswer most = guest.get(SNIPPETS + "?list=starred&limit=1").expect(200);
        assertThat(most.json("/items/0/id")).isEqualTo(id);
        assertThat(most.json("/items/0/stars")).isEqualTo("2");
        bob.delete(path + "/star").expect(200);
        assertThat(guest.get(path).json("/snippet/stars")).isEqualTo("1");
        community.member("carl").delete(path + "/star").expect(200);
    }
}
