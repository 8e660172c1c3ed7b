package io.devquest.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Archives;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** Runs programs in a community and waits for their end. */
final class Running {

    static final String RUNS = "/api/v1/runner/runs";

    private Running() {}

    /** The plugin with its library, as the build packs it. */
    static Path archive(String version) {
        return Archives.bundling(RunnerPlugin.class, version, JsonFactory.class);
    }

    static Map<String, Object> program(String language, String file, String code, String input) {
        return Map.of("language", language, "files", List.of(Map.of("name", file, "content", code)), "input", input);
    }

    static Map<String, Object> judged(String language, String file, String code, Map<?, ?>... tests) {
        return Map.of(
                "language", language, "files", List.of(Map.of("name", file, "content", code)), "tests", List.of(tests));
    }

    static JsonNode run(TestClient who, Object program) {
        return finished(who, who.post(RUNS, program).expect(201).json("/id"));
    }

    static JsonNode finished(TestClient who, String id) {
        try (TestSocket socket = who.live()) {
            socket.subscribe("runner.run:" + id, 0).awaitEvent("runner.run.finished");
        }
        JsonNode run = who.get(RUNS + "/" + id).expect(200).json();
        assertThat(run.path("state").asString()).isEqualTo("FINISHED");
        return run;
    }
}
