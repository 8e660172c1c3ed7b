package io.devquest.snippets;

import io.devquest.api.CommunityPlugin;
import io.devquest.testkit.AuthorizationMatrix;
import io.devquest.testkit.Community;
import io.devquest.testkit.PluginContract;
import io.devquest.testkit.TestClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class SnippetsContractTest extends PluginContract {

    @Override
    protected Class<? extends CommunityPlugin> plugin() {
        return SnippetsPlugin.class;
    }

    @Override
    protected Path archive(String version) {
        return Bundled.archive(version);
    }

    @Override
    protected void samples(AuthorizationMatrix matrix) {
        TestClient owner = matrix.member();
        Supplier<String> snippet =
                () -> Ground.share(owner, "Of the member", "int a;").json("/snippet/id");
        Map<String, ?> file = Map.of("name", "A.java", "text", "int b;");
        for (String root : List.of("/snippets/", "/api/v1/snippets/")) {
            matrix.sample(root, "id", snippet);
        }
        matrix.sample("", "number", () -> "1")
                .sample("", "file", () -> "A.java")
                .sample("", "slug", () -> "of-the-member")
                .body(
                        "PATCH /api/v1/snippets/{id}",
                        Map.of("title", "A new title", "version", 1, "files", List.of(file)))
                .body("POST /snippets/{id}/edit", Map.of("title", "A new title", "version", 1, "text1", "int c;"));
    }

    @Override
    protected void fill(Community community) {
        TestClient ann = community.member("ann");
        String path = "/api/v1/snippets/" + Ground.share(ann, "Loops", "int a;").json("/snippet/id");
        ann.patch(path, Map.of("version", 1, "files", List.of(Map.of("name", "A.java", "text", "int b;"))))
                .expect(200);
        community.member("bob").post(path + "/forks", Map.of()).expect(201);
    }
}
