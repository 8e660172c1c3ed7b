package io.devquest.runner;

import io.devquest.api.CommunityPlugin;
import io.devquest.testkit.AuthorizationMatrix;
import io.devquest.testkit.Community;
import io.devquest.testkit.PluginContract;
import io.devquest.testkit.TestClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class RunnerContractTest extends PluginContract {

    private static final Map<String, ?> HELLO =
            Map.of("language", "python", "files", List.of(Map.of("name", "main.py", "content", "print('hello')")));

    @Override
    protected Class<? extends CommunityPlugin> plugin() {
        return RunnerPlugin.class;
    }

    @Override
    protected Path archive(String version) {
        return Running.archive(version);
    }

    @Override
    protected void samples(AuthorizationMatrix matrix) {
        TestClient owner = matrix.member();
        matrix.sample("", "id", () -> owner.post("/api/v1/runner/runs", HELLO).json("/id"))
                .body("POST /api/v1/runner/runs", HELLO)
                .body("POST /runner", Map.of("language", "python", "code", "print(1)"));
    }

    @Override
    protected void fill(Community community) {
        Map<String, String> test = Map.of("input", "", "kind", "EXACT", "expected", "hello");
        Running.run(community.member("ann"), Running.judged("python", "main.py", "print('hello')", test));
    }
}
