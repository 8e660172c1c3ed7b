package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.CodeRequest;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestRunner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Running a snippet, and what is kept of it. */
@OnEveryDatabase
class RunsTest {

    private static final String PRINTED = "<b>printed";

    @RegisterExtension
    static Community community = Community.withArchive(Bundled.archive("0.1.0"));

    private TestClient ann;
    private TestClient bob;
    private String id;
    private String path;
    private String page;

    @BeforeEach
    void aSnippetOfAnn() {
        if (community.plugins().list().stream().noneMatch(one -> one.id().equals("runner"))) {
            community.include(TestRunner.class);
        }
        ann = community.member("ann");
        bob = community.member("bob");
        id = Ground.share(ann, "How to loop", "class A {}").json("/snippet/id");
        path = "/api/v1/snippets/" + id;
        page = "/snippets/" + id + "/how-to-loop";
    }

    private void finish(TestAnswer started, Verdict verdict, String output) {
        TestRunner.running().finish(Id.parse(started.json("/id")).orElseThrow(), verdict, output);
        community.settle();
    }

    private List<String> stored() {
        String snippet = Long.toString(Id.parse(id).orElseThrow().value());
        return community.rows("snippets").get("run").stream()
                .filter(row -> row.contains(snippet))
                .toList();
    }

    private static CodeRequest requested() {
        List<CodeRequest> all = TestRunner.running().requests();
        return all.get(all.size() - 1);
    }

    private static TestAnswer run(TestClient who, String path) {
        return who.post(path + "/runs", Map.of("input", "3\n")).expect(201);
    }

    @Test
    void theRunOfItsOwnerIsKeptWithItsRevision() {
        TestAnswer started = run(ann, path);
        assertThat(started.json("/kept")).isEqualTo("true");
        CodeRequest request = requested();
        assertThat(request.language()).isEqualTo("java");
        assertThat(request.input()).isEqualTo("3\n");
        assertThat(request.files().get(0).content()).isEqualTo("class A {}");
        ann.get(path + "/revisions/1/run").problem("not_found", 404);
        finish(started, Verdict.ACCEPTED, PRINTED);
        TestAnswer kept = bob.get(path + "/revisions/1/run").expect(200);
        assertThat(kept.json("/verdict")).isEqualTo("ACCEPTED");
        assertThat(kept.json("/output")).isEqualTo(PRINTED);
        assertThat(kept.json("/exitCode")).isEqualTo("0");
        assertThat(kept.json("/language")).isEqualTo("java");
        community
                .guest()
                .page(page)
                .contains("Run of revision 1", "&lt;b&gt;printed", "exit code 0", "Sign in to run it");

        Ground.edit(ann, path, 1, "class B {}").expect(200);
        bob.page(page).lacks("Run of revision");
        bob.page(page + "?revision=1").contains("Run of revision 1");
    }

    @Test
    void whatWasStartedLastIsKeptHoweverItsEndIsTold() {
        TestAnswer first = run(ann, path);
        TestAnswer second = run(ann, path);
        finish(second, Verdict.RUNTIME_ERROR, "second");
        finish(first, Verdict.ACCEPTED, "first");
        finish(second, Verdict.RUNTIME_ERROR, "second");
        assertThat(bob.get(path + "/revisions/1/run").json("/output")).isEqualTo("second");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void othersSeeWhatTheyRunAndNothingOfItIsStored() {
        TestAnswer started = run(bob, path);
        assertThat(started.json("/kept")).isEqualTo("false");
        finish(started, Verdict.ACCEPTED, "of bob");
        assertThat(bob.get(started.location()).json("/result/output")).isEqualTo("of bob");
        ann.get(started.location()).problem("not_found", 404);
        bob.get(path + "/revisions/1/run").problem("not_found", 404);
        assertThat(stored()).isEmpty();
        community.guest().post(path + "/runs", Map.of()).problem("sign_in_required", 401);
    }

    @Test
    void theFormWorksWithoutAScript() {
        String there = ann.form("/snippets/" + id + "/run", Map.of("revision", "1", "language", "", "input", "x\r\ny"))
                .expect(303)
                .location();
        assertThat(requested().input()).isEqualTo("x\ny");
        String shown = there.substring(0, there.indexOf('#'));
        ann.page(shown).contains("Waiting, number 1 in the queue", "Look again");
        TestRunner.running().finish(TestRunner.running().latest(), Verdict.ACCEPTED, "there");
        community.settle();
        ann.page(shown).contains("Your run", "there").lacks("Look again");
        bob.page(shown).lacks("Look again").contains("Run of revision 1");
    }

    @Test
    void longOutputIsCut() {
        finish(run(ann, path), Verdict.OUTPUT_LIMIT, "x".repeat(50_000));
        assertThat(ann.get(path + "/revisions/1/run").json("/output"))
                .hasSize(20_001)
                .endsWith("x\u2026");
    }

    @Test
    void whatCannotBeRunSaysSo() {
        Map<String, ?> note = Map.of("title", "A note", "files", List.of(Map.of("name", "A.txt", "text", "Words")));
        String text = ann.post("/api/v1/snippets", note).expect(201).json("/snippet/id");
        ann.post("/api/v1/snippets/" + text + "/runs", Map.of()).problem("snippets.not_runnable", 422);
        ann.page("/snippets/" + text + "/a-note").lacks("data-run");
        community.plugins().uninstall("runner", true);
        ann.post(path + "/runs", Map.of()).problem("snippets.no_runner", 503);
        ann.page(page).contains("Programs cannot be run here at the moment").lacks("data-run");
        bob.page(page).lacks("Programs cannot be run here", "data-run");
    }

    @Test
    void whoDoesNotSeeASnippetDoesNotRunIt() {
        String own = Ground.share(ann, "Mine alone", "class A {}", "private").json("/snippet/id");
        bob.post("/api/v1/snippets/" + own + "/runs", Map.of()).problem("not_found", 404);
        TestAnswer secret = Ground.share(ann, "By address", "class A {}", "unlisted");
        String there = "/api/v1/snippets/" + secret.json("/snippet/id") + "/runs";
        bob.post(there, Map.of()).problem("not_found", 404);
        bob.post(there + "?key=" + secret.json("/snippet/key"), Map.of()).expect(201);
    }

    @Test
    void itGoesWithItsSnippet() {
        finish(run(ann, path), Verdict.ACCEPTED, "kept");
        TestAnswer late = run(ann, path);
        ann.delete(path).expect(204);
        finish(late, Verdict.ACCEPTED, "late");
        assertThat(stored()).isEmpty();
    }
}
