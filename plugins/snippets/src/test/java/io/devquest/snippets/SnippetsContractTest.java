package io.devquest.snippets;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.code.Verdict;
import io.devquest.testkit.AuthorizationMatrix;
import io.devquest.testkit.Community;
import io.devquest.testkit.PluginContract;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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
        matrix.community().include(TestRunner.class);
        TestClient owner = matrix.member();
        // the parts of a path are made from left to right, so that a thread is one of the snippet before it
        AtomicReference<String> last = new AtomicReference<>("");
        Supplier<String> snippet = () -> {
            last.set(Ground.share(owner, "Of the member", "int a;").json("/snippet/id"));
            return last.get();
        };
        Supplier<String> thread = () -> thread(owner, last.get()).json("/items/0/id");
        Supplier<String> comment = () -> thread(owner, last.get()).json("/items/0/comments/0/id");
        Map<String, ?> file = Map.of("name", "A.java", "text", "int b;");
        for (String root : List.of("/snippets/", "/api/v1/snippets/")) {
            matrix.sample(root, "id", snippet);
        }
        Supplier<String> asking = () -> {
            String id = snippet.get();
            owner.put("/api/v1/snippets/" + id + "/review-request", "").expect(200);
            return id;
        };
        for (String root : List.of("/snippets/", "/api/v1/snippets/")) {
            matrix.sample(root + "{id}/review-request", "id", asking);
        }
        for (String root : List.of("/snippets/{id}/", "/api/v1/snippets/{id}/")) {
            matrix.sample(root, "thread", thread).sample(root, "comment", comment);
        }
        matrix.sample("", "number", () -> "1")
                .sample("/api/v1/snippets/{id}/revisions/", "number", () -> ran(matrix, last.get(), "1"))
                .sample("", "run", () -> ran(matrix, last.get(), ""))
                .sample("", "file", () -> "A.java")
                .sample("", "slug", () -> "of-the-member")
                .body(
                        "PATCH /api/v1/snippets/{id}",
                        Map.of("title", "A new title", "version", 1, "files", List.of(file)))
                .body("POST /api/v1/snippets/{id}/threads/{thread}/comments", Map.of("body", "A reply"))
                .body("PATCH /api/v1/snippets/{id}/comments/{comment}", Map.of("body", "Rather this", "version", 1))
                .body(
                        "POST /api/v1/snippets/{id}/threads",
                        Map.of("revision", 1, "file", "A.java", "first", 1, "body", "Why?"))
                .body("POST /snippets/{id}/edit", Map.of("title", "A new title", "version", 1, "text1", "int c;"));
    }

    /** Has a snippet run to its end; answers what is given, or the id of the run. */
    private static String ran(AuthorizationMatrix matrix, String snippet, String answer) {
        String run = matrix.member()
                .post("/api/v1/snippets/" + snippet + "/runs", Map.of())
                .expect(201)
                .json("/id");
        TestRunner.running().finish(Verdict.ACCEPTED);
        matrix.community().settle();
        return answer.isEmpty() ? run : answer;
    }

    private static TestAnswer thread(TestClient who, String snippet) {
        String path = "/api/v1/snippets/" + snippet + "/threads";
        who.post(path, Map.of("revision", 1, "file", "A.java", "first", 1, "body", "Rather", "suggestion", "int z;"))
                .expect(201);
        return who.get(path);
    }

    @Override
    protected void fill(Community community) {
        TestClient ann = community.member("ann");
        String path = "/api/v1/snippets/" + Ground.share(ann, "Loops", "int a;").json("/snippet/id");
        ann.patch(path, Map.of("version", 1, "files", List.of(Map.of("name", "A.java", "text", "int b;"))))
                .expect(200);
        community
                .member("bob")
                .post(path + "/threads", Map.of("revision", 1, "file", "A.java", "first", 1, "body", "Why?"))
                .expect(201);
        community.member("bob").post(path + "/forks", Map.of()).expect(201);
        ann.put(path + "/review-request", "").expect(200);
        community.member("bob").put(path + "/review-request/claim", "").expect(200);
        community.include(TestRunner.class);
        ann.post(path + "/runs", Map.of()).expect(201);
        TestRunner.running().finish(Verdict.ACCEPTED);
        community.settle();
        community.plugins().uninstall("runner", true);
    }
}
