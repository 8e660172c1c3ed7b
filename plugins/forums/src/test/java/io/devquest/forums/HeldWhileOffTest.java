package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.data.Id;
import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of held posts when the forums go. */
@OnEveryDatabase
class HeldWhileOffTest {

    @RegisterExtension
    final Community community =
            Community.withArchive(Archives.of(ForumsPlugin.class)).checked();

    @Test
    void whatIsHeldWaitsWhileItsPluginIsOffAndGoesWhenItIsPurged() {
        TestClient ada = community.admin("ada");
        ada.post("/api/v1/forums/boards", Map.of("slug", "help", "title", "Help"))
                .expect(201);
        String text = "Our online casino gives you free spins, and more luck than you can carry home.";
        TestClient nina = community.member("nina");
        Id held = Id.parse(nina.post("/api/v1/forums/boards/help/topics", Map.of("title", "Good luck", "body", text))
                        .expect(202)
                        .json("/held"))
                .orElseThrow();

        community.plugins().disable("forums");
        assertThatThrownBy(() -> community.approve(held)).hasMessageContaining("its plugin forums is off");
        nina.page("/submissions").contains("Our online casino", "Waiting");

        community.plugins().enable("forums");
        Id topic = community.approve(held);
        community.guest().get("/api/v1/forums/topics/" + topic).contains("Good luck");

        assertThat(community.rows("core").get("moderation_case")).hasSize(1);
        community.plugins().uninstall("forums", true);
        assertThat(community.rows("core").get("moderation_case"))
                .as("cases that nobody could decide")
                .isEmpty();
        assertThat(community.rows("core").get("submission")).isEmpty();
        assertThat(community.rows("core").get("published_text")).isEmpty();
    }
}
