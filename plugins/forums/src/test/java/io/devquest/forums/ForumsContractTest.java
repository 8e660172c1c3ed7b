package io.devquest.forums;

import io.devquest.api.CommunityPlugin;
import io.devquest.testkit.AuthorizationMatrix;
import io.devquest.testkit.Community;
import io.devquest.testkit.PluginContract;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

class ForumsContractTest extends PluginContract {

    @Override
    protected Class<? extends CommunityPlugin> plugin() {
        return ForumsPlugin.class;
    }

    @Override
    protected void samples(AuthorizationMatrix matrix) {
        Ground ground = Ground.of(matrix.community());
        matrix.community()
                .admin("ada")
                .post("/api/v1/forums/boards", Map.of("slug", "elsewhere", "title", "Elsewhere"))
                .expect(201);
        TestClient owner = matrix.member();
        Supplier<String> topic =
                () -> Ground.start(owner, ground.board(), "Of the member").json("/id");
        Supplier<String> post =
                () -> owner.post("/api/v1/forums/topics/" + topic.get() + "/posts", Map.of("body", "Mine"))
                        .json("/id");
        matrix.sample("", "slug", ground::board).sample("", "name", () -> "ann");
        for (String root : List.of("/forums/", "/api/v1/forums/")) {
            matrix.sample(root + "topics/", "id", topic).sample(root + "posts/", "id", post);
        }
        Map<String, ?> retitled = Map.of("title", "A new title", "tags", "", "version", 1);
        Map<String, ?> rewritten = Map.of("body", "A new text", "version", 1);
        matrix.body("PATCH /api/v1/forums/topics/{id}", Map.of("title", "A new title", "version", 1))
                .body("PATCH /api/v1/forums/posts/{id}", rewritten)
                .body("POST /api/v1/forums/topics/{id}/posts", Map.of("body", "A reply"))
                .body("POST /forums/topics/{id}/edit", retitled)
                .body("POST /forums/posts/{id}/edit", rewritten)
                .body("POST /forums/posts/{id}/vote", Map.of("value", 1))
                .body("PUT /api/v1/forums/topics/{id}/slow-mode", Map.of("seconds", 30))
                .body("PUT /api/v1/forums/topics/{id}/reading", Map.of("upTo", 1))
                .body("PUT /api/v1/forums/topics/{id}/board", Map.of("board", "elsewhere"));
    }

    /** Something in every table, a revision of a post and a vote included. */
    @Override
    protected void fill(Community community) {
        Ground ground = Ground.of(community);
        TestClient bob = ground.bob();
        String post = ground.reply(bob, "An answer");
        bob.patch(post, Map.of("body", "A better answer", "version", 1)).expect(200);
        community.member("voter-" + ground.board()).put(post + "/vote", "").expect(200);
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/moderators/bob", "")
                .expect(204);
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "questions"))
                .expect(200);
        bob.put(ground.topicPath() + "/same-problem", "").expect(200);
        bob.put(ground.topicPath() + "/claim", "").expect(200);
        ground.moderator().put(ground.topicPath() + "/pin", Map.of()).expect(200);
    }
}
