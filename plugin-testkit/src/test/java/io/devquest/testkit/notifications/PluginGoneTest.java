package io.devquest.testkit.notifications;

import static io.devquest.testkit.notifications.RiddleClub.answer;
import static io.devquest.testkit.notifications.RiddleClub.ask;
import static io.devquest.testkit.notifications.RiddleClub.unread;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of notifications when their plugin goes. */
@OnEveryDatabase
class PluginGoneTest {

    private static final String LIST = "/api/v1/notifications";

    @RegisterExtension
    final Community community = Community.withArchive(RiddleClub.archive());

    private TestClient ada;
    private TestClient bob;

    @BeforeEach
    void people() {
        ada = community.member("ada");
        bob = community.member("bob");
    }

    @Test
    void thoseOfAPluginThatIsOffAreAwayUntilItIsBack() {
        Id riddle = ask(ada, "The sphinx");
        answer(community, bob, riddle, "A dog?");
        String url = ada.get(LIST).json("/items/0/url");
        community.plugins().disable("riddles");
        assertThat(unread(ada)).isZero();
        assertThat(ada.get(LIST).json().path("items").size()).isZero();
        ada.get(url).expect(404);
        ada.post(LIST + "/read", Map.of("all", true)).expect(204);
        community.plugins().enable("riddles");
        assertThat(unread(ada)).isOne();
        ada.page("/notifications").contains("Bob answered The sphinx");
    }

    @Test
    void nothingIsLeftOfAPluginThatWasPurged() {
        Id riddle = ask(ada, "The sphinx");
        answer(community, bob, riddle, "A dog?");
        ada.put("/api/v1/me/notifications/levels", LevelsTest.level("riddles.more", "muted"))
                .expect(200);
        ada.put("/api/v1/me/notifications/levels", LevelsTest.level("core.follow", "tracking"))
                .expect(200);
        community.plugins().uninstall("riddles", true);
        assertThat(community.rows("core").get("notification")).isEmpty();
        assertThat(community.rows("core").get("notification_actor")).isEmpty();
        assertThat(community.rows("core").get("watch")).isEmpty();
        assertThat(community.rows("core").get("notification_level")).hasSize(1);
    }
}
