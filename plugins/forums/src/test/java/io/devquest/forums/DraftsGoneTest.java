package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Drafts of what is published go. */
class DraftsGoneTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient bob;
    private String key;

    @BeforeEach
    void aDraftOfBob() {
        ground = Ground.of(community);
        bob = ground.bob();
        key = "forums.reply:" + ground.topic();
        bob.put("/api/v1/drafts/" + key, Map.of("body", "So far", "url", ground.page(), "version", 0))
                .expect(200);
    }

    private boolean kept() {
        return !bob.get("/api/v1/drafts?key=" + key)
                .expect(200)
                .json()
                .path("items")
                .isEmpty();
    }

    @Test
    void thePageNamesTheKeyThatItsFormSends() {
        bob.page(ground.page()).contains("data-draft=\"" + key + "\"", "name=\"_draft\" value=\"" + key + "\"");
    }

    @Test
    void aFormThatIsTakenThrowsItAway() {
        String replies = "/forums/topics/" + ground.topic() + "/replies";
        bob.form(replies, Map.of("body", "x", "_draft", key)).expect(422);
        assertThat(kept()).isTrue();
        ground.ann().form(replies, Map.of("body", "Not mine", "_draft", key)).expect(303);
        assertThat(kept()).isTrue();
        bob.form(replies, Map.of("body", "All of it", "_draft", key)).expect(303);
        assertThat(kept()).isFalse();
    }

    @Test
    void aScriptNamesItInAHeader() {
        bob.with("X-Draft", key)
                .post(ground.topicPath() + "/posts", Map.of("body", "All of it"))
                .expect(201);
        assertThat(kept()).isFalse();
    }
}
