package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.data.Id;
import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of held posts when the forums go. */
@OnEveryDatabase
class HeldWhileOffTest {

    private static final Path ARCHIVE = Archives.of(ForumsPlugin.class);

    @RegisterExtension
    final Community community = Community.withArchive(ARCHIVE).checked();

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

    @Test
    void itTakesAsManyStatementsToPurgeThemWithManyHeldThingsAsWithOne() {
        community
                .admin("ada")
                .post("/api/v1/admin/words", Map.of("phrase", "turnip", "action", "hold"))
                .expect(201);
        long one = purged(1);
        community.install(ARCHIVE);
        assertThat(purged(8)).isEqualTo(one);
        assertThat(community.rows("core").get("moderation_case")).isEmpty();
    }

    private long purged(int held) {
        community
                .admin("ada")
                .post("/api/v1/forums/boards", Map.of("slug", "help", "title", "Help"))
                .expect(201);
        for (int i = 0; i < held; i++) {
            community
                    .member("nina-" + i)
                    .post(
                            "/api/v1/forums/boards/help/topics",
                            Map.of("title", "Turnip " + UUID.randomUUID(), "body", "Who cooks it?"))
                    .expect(202);
        }
        community.settle();
        return community.statements(() -> community.plugins().uninstall("forums", true));
    }
}
