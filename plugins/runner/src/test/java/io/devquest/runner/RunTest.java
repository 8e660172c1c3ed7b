package io.devquest.runner;

import static io.devquest.runner.Running.RUNS;
import static io.devquest.runner.Running.judged;
import static io.devquest.runner.Running.program;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.RunFinished;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@OnEveryDatabase
class RunTest {

    @RegisterExtension
    static final Community COMMUNITY = Community.with(RunnerPlugin.class);

    @Test
    void aProgramIsRunInEveryLanguageOfTheMachine() {
        TestClient ann = COMMUNITY.member("ann");
        for (JsonNode language : ann.get("/api/v1/runner/languages").expect(200).json()) {
            String page = ann.page("/runner?language=" + language.path("id").asString())
                    .text();
            String sample = page.replaceAll("(?s).*<textarea[^>]*name=\"code\"[^>]*>\\s*(.*?)</textarea>.*", "$1")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
            JsonNode run = Running.run(
                    ann,
                    program(
                            language.path("id").asString(),
                            language.path("mainFile").asString(),
                            sample,
                            "Ada\n"));
            assertThat(run.at("/outcomes/0/output").asString()).as("%s", run).isEqualTo("Hello, Ada!\n");
            assertThat(run.path("verdict").asString()).isEqualTo("ACCEPTED");
        }
    }

    @Test
    void itsOutputStreamsWhileItRuns() {
        TestClient ann = COMMUNITY.member("ann");
        String code = "import time\nfor i in range(30):\n print(i, flush=True)\n time.sleep(0.1)\nprint('last')";
        String id = ann.post(RUNS, program("python", "main.py", code, "")).json("/id");
        try (TestSocket socket = ann.live()) {
            socket.subscribe("runner.run:" + id, 0).awaitEvent("runner.run.finished");
            assertThat(socket.messages())
                    .filteredOn(message -> message.type().equals("output"))
                    .extracting(message -> message.data().path("text").asString())
                    .hasSizeGreaterThan(5)
                    .endsWith("last\n");
        }
    }

    @Test
    void whoComesLateIsToldAgain() {
        TestClient ann = COMMUNITY.member("ann");
        String code = "import time\nprint('first', flush=True)\ntime.sleep(4)\nprint('last')";
        String id = ann.post(RUNS, program("python", "main.py", code, "")).json("/id");
        try (TestSocket early = ann.live();
                TestSocket late = ann.live()) {
            early.subscribe("runner.run:" + id, 0);
            String said = "";
            while (!said.equals("output")) {
                said = early.await("message").path("type").asString("");
            }
            late.subscribe("runner.run:" + id, 0).awaitEvent("runner.run.finished");
            assertThat(late.messages())
                    .extracting(message ->
                            message.type() + " " + message.data().path("text").asString(""))
                    .containsSubsequence("again ", "output first\n", "output last\n");
        }
    }

    @Test
    void testsJudgeIt() {
        TestClient ann = COMMUNITY.member("ann");
        String twice = "print(int(input()) * 2)";
        Map<String, String> right = Map.of("input", "4", "kind", "EXACT", "expected", " 8 ");
        Map<String, String> pattern = Map.of("input", "5", "kind", "PATTERN", "expected", "ten|1.");
        Map<String, String> wrong = Map.of("input", "4", "kind", "EXACT", "expected", "9");
        Map<String, String> any = Map.of("input", "0", "kind", "ANY");
        assertThat(verdict(ann, judged("python", "main.py", twice, right, pattern, any)))
                .isEqualTo("ACCEPTED");
        assertThat(verdict(ann, judged("python", "main.py", twice, right, wrong, any)))
                .isEqualTo("WRONG_ANSWER");
        assertThat(verdict(ann, judged("python", "main.py", "print(nothing)", any)))
                .isEqualTo("RUNTIME_ERROR");
        assertThat(verdict(ann, judged("java", "Main.java", "class Main {", any)))
                .isEqualTo("COMPILE_ERROR");
    }

    private static String verdict(TestClient who, Object program) {
        return Running.run(who, program).path("verdict").asString();
    }

    @Test
    void whatWasJudgedOnceIsNotRunAgain() {
        TestClient ann = COMMUNITY.member("ann");
        Map<String, String> any = Map.of("input", "", "kind", "ANY");
        String code = "import time\nprint(time.time_ns())";
        JsonNode first = Running.run(ann, judged("python", "main.py", code, any));
        JsonNode again = Running.run(COMMUNITY.member("bob"), judged("python", "main.py", code, any));
        assertThat(again.path("outcomes")).isEqualTo(first.path("outcomes"));
        JsonNode other = Running.run(ann, judged("python", "main.py", code + "\n", any));
        assertThat(other.path("outcomes")).isNotEqualTo(first.path("outcomes"));
    }

    @Test
    void nobodyElseSeesIt() {
        TestClient ann = COMMUNITY.member("ann");
        TestClient bob = COMMUNITY.member("bob");
        String id = ann.post(RUNS, program("python", "main.py", "print(1)", "")).json("/id");
        Running.finished(ann, id);
        bob.get(RUNS + "/" + id).problem("not_found", 404);
        bob.get("/runner/runs/" + id).expect(404);
        try (TestSocket socket = bob.live()) {
            assertThat(socket.subscribes("runner.run:" + id)).isFalse();
        }
        COMMUNITY
                .guest()
                .post(RUNS, program("python", "main.py", "print(1)", ""))
                .expect(401);
        assertThat(COMMUNITY.recorded(RunFinished.class))
                .filteredOn(finished -> finished.runId().toString().equals(id))
                .hasSize(1);
    }

    @Test
    void whatCannotBeRunIsRefusedWithAReason() {
        TestClient ann = COMMUNITY.member("ann");
        ann.post(RUNS, program("cobol", "main.cob", "STOP RUN.", "")).problem("runner.no_language", 422);
        ann.post(RUNS, program("python", "../main.py", "print(1)", "")).problem("input_invalid", 422);
        ann.post(RUNS, program("python", "-rf", "print(1)", "")).problem("input_invalid", 422);
        ann.post(RUNS, program("python", "main.py", "é".repeat(200_000), "")).problem("runner.too_large", 413);
    }

    @Test
    void whoRunsTooMuchWaits() {
        TestClient cleo = COMMUNITY.member("cleo");
        TestClient ada = COMMUNITY.admin("ada");
        ada.form("/admin/settings", Map.of("runner.runs", "2")).expect(303);
        Object hello = program("python", "main.py", "print(1)", "");
        cleo.post(RUNS, hello).expect(201);
        cleo.post(RUNS, hello).expect(201);
        assertThat(cleo.post(RUNS, hello).problem("runner.too_many", 429).header("Retry-After"))
                .isPresent();
        COMMUNITY.member("dan").post(RUNS, hello).expect(201);
        ada.form("/admin/settings", Map.of("runner.runs", "50")).expect(303);
    }

    @Test
    void theFormWorksWithoutScript() {
        TestClient ann = COMMUNITY.member("ann");
        String page = ann.form("/runner", Map.of("language", "python", "code", "print(6 * 7)", "input", ""))
                .expect(303)
                .location();
        Running.finished(ann, page.substring(page.lastIndexOf('/') + 1));
        ann.page(page).contains("Ended well", "print(6 * 7)", "42");
    }
}
