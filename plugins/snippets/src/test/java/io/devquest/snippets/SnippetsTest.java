package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class SnippetsTest {

    @RegisterExtension
    static Community community = Community.withArchive(Bundled.archive("0.1.0"));

    private TestClient ann;
    private TestClient bob;
    private String id;
    private String path;

    @BeforeEach
    void aSnippetOfAnn() {
        ann = community.member("ann");
        bob = community.member("bob");
        id = Ground.share(ann, "How to loop", "int a;\nint b;\n").json("/snippet/id");
        path = "/api/v1/snippets/" + id;
    }

    @Test
    void aSnippetIsShownWithNumberedLinesInItsLanguage() {
        community
                .guest()
                .page("/snippets/" + id + "/how-to-loop")
                .contains("How to loop", "<strong>it</strong>", "data-code=\"java\"", "href=\"#L2\"", "int b;");
    }

    @Test
    void eachSaveIsARevisionAndWhatStaysIsStoredOnce() {
        long before = community.rows("snippets").get("content").size();
        Ground.edit(ann, path, 1, "int a;\nint c;\n").expect(200);
        Ground.edit(ann, path, 2, "int a;\nint b;\n").expect(200);
        assertThat(community.rows("snippets").get("content").size() - before).isLessThanOrEqualTo(1);
        assertThat(ann.get(path + "/revisions").json("/items/0/number")).isEqualTo("3");
        assertThat(ann.get(path + "/revisions/2").json("/files/0/text")).isEqualTo("int a;\nint c;\n");
        assertThat(ann.get(path + "/revisions/2").json("/revision/message")).isEqualTo("Edited");
    }

    @Test
    void whoComesSecondIsTold() {
        Ground.edit(ann, path, 1, "int c;").expect(200);
        Ground.edit(ann, path, 1, "int d;").problem("version_stale", 409);
    }

    @Test
    void onlyItsAuthorChangesIt() {
        Ground.edit(bob, path, 1, "int c;").problem("snippets.not_yours", 403);
        bob.delete(path).expect(403);
    }

    @Test
    void twoRevisionsAreComparedLineByLine() {
        Ground.edit(ann, path, 1, "int a;\nint c;\n").expect(200);
        TestAnswer diff = bob.get(path + "/diff?from=1&to=2").expect(200);
        assertThat(diff.json("/files/0/lines/1/kind")).isEqualTo("changed");
        assertThat(diff.json("/files/0/lines/1/old")).isEqualTo("int b;");
        bob.page("/snippets/" + id + "/diff?from=1&to=2").contains("diff-old", "diff-new");
        bob.page("/snippets/" + id + "/diff?from=1&to=2&view=sides").contains("diff-old", "diff-new");
        bob.page("/snippets/" + id + "/history").contains("Revision 2", "Edited");
    }

    @Test
    void anEarlierRevisionBecomesANewOne() {
        Ground.edit(ann, path, 1, "int c;").expect(200);
        ann.post(path + "/revisions/1/restore", Map.of()).expect(200);
        assertThat(ann.get(path).json("/files/0/text")).isEqualTo("int a;\nint b;\n");
        assertThat(ann.get(path).json("/revision/number")).isEqualTo("3");
        ann.post(path + "/revisions/1/restore", Map.of()).problem("snippets.same_revision", 409);
    }

    @Test
    void filesAreGivenAsPlainTextAndAsAZip() {
        TestAnswer raw = bob.get("/snippets/" + id + "/raw/A.java").expect(200);
        assertThat(raw.text()).isEqualTo("int a;\nint b;\n");
        assertThat(raw.header("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(raw.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(bob.get("/snippets/" + id + "/zip").expect(200).header("Content-Type"))
                .contains("application/zip");
        bob.get("/snippets/" + id + "/raw/B.java").expect(404);
    }

    @Test
    void aForkKnowsWhereItComesFrom() {
        TestAnswer fork = bob.post(path + "/forks", Map.of()).expect(201);
        assertThat(fork.json("/snippet/forkOf")).isEqualTo(id);
        assertThat(fork.json("/files/0/text")).isEqualTo("int a;\nint b;\n");
        assertThat(ann.get(path).json("/snippet/forks")).isEqualTo("1");
        assertThat(ann.get(path + "/forks").json("/items/0/id")).isEqualTo(fork.json("/snippet/id"));
        ann.page("/snippets/" + id + "/forks").contains("How to loop");
        community.settle();
        ann.page("/notifications").contains("forked");
    }

    @Test
    void starsAreCountedAndSortTheList() {
        bob.put(path + "/star", "").expect(200);
        assertThat(community
                        .guest()
                        .get("/api/v1/snippets?list=starred&limit=1")
                        .json("/items/0/stars"))
                .isEqualTo("1");
        bob.delete(path + "/star").expect(200);
        assertThat(ann.get(path).json("/snippet/stars")).isEqualTo("0");
    }

    @Test
    void anUnlistedOneIsSeenByWhoeverHasItsAddressAndIsNowhereElse() {
        TestAnswer secret = Ground.share(ann, "Zanzibar notes", "int zanzibar;", "unlisted");
        String page = secret.json("/snippet/url");
        String there = "/api/v1/snippets/" + secret.json("/snippet/id");
        String key = "?key=" + secret.json("/snippet/key");
        community.settle();
        for (TestClient who : List.of(bob, community.guest(), community.moderator("mona"))) {
            who.page(page).contains("int zanzibar;");
            who.get(there + key).expect(200);
            who.get(there).expect(404);
            who.get(there + "?key=00000000000000000000000000000000").expect(404);
            who.get(page.substring(0, page.indexOf('?'))).expect(404);
            who.page("/snippets").lacks("Zanzibar");
            who.page("/search?q=zanzibar").lacks("Zanzibar notes");
        }
        ann.page("/snippets?list=mine").contains("Zanzibar notes");
        ann.delete(there).expect(204);
        bob.get(there + key).expect(404);
    }

    @Test
    void aPrivateOneIsItsAuthorsAlone() {
        TestAnswer own = Ground.share(ann, "Mine alone", "int x;", "private");
        String there = "/api/v1/snippets/" + own.json("/snippet/id");
        ann.get(there).expect(200);
        bob.get(there).expect(404);
        bob.post(there + "/forks", Map.of()).expect(404);
        bob.get("/snippets/" + own.json("/snippet/id") + "/raw/A.java").expect(404);
        assertThat(own.json().path("snippet").path("key").isNull()).isTrue();
    }

    @Test
    void tooManyFilesAndTooLargeOnesAreRefused() {
        Map<String, String> file = Map.of("name", "A.java", "text", "int a;");
        refused(Collections.nCopies(11, file));
        refused(List.of(file, file));
        refused(List.of(Map.of("name", "A.java", "text", "x".repeat(256 * 1024 + 1))));
        refused(List.of(Map.of("name", "../A.java", "text", "x")));
    }

    private void refused(List<Map<String, String>> files) {
        ann.post("/api/v1/snippets", Map.of("title", "Too much", "files", files))
                .expect(422);
    }

    @Test
    void theFormSharesAndChanges() {
        ann.form("/snippets/new", Map.of("title", "From a form", "audience", "public", "text1", "int a;", "name1", ""))
                .expect(303);
        assertThat(ann.get("/api/v1/snippets?list=mine&limit=1").json("/items/0/title"))
                .isEqualTo("From a form");
        ann.page("/snippets/new").contains("name=\"text3\"");
        ann.page("/snippets/" + id + "/edit").contains("int b;");
    }
}
