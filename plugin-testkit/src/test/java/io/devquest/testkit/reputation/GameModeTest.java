package io.devquest.testkit.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who switches points off neither sees any nor is seen with any, on every surface. */
@OnEveryDatabase
class GameModeTest {

    @RegisterExtension
    static Community community = Community.withArchive(Thanks.archive());

    @Test
    void nobodySeesThePointsOfWhoeverSwitchedThemOff() {
        TestClient ada = community.member("ada");
        TestClient bob = community.member("bob");
        Thanks.give(bob, "ada", 4);
        assertThat(Thanks.points(bob, "ada")).isEqualTo("41");
        ada.form("/settings/reputation", Map.of("mode", "off")).expect(303);
        TestClient admin = community.admin("chief");
        for (TestClient reader : List.of(ada, bob, community.guest(), admin)) {
            assertThat(Thanks.points(reader, "ada")).isEqualTo("0");
            reader.page("/u/ada").lacks("figure rep", ">41<");
            reader.page("/u?q=ada").lacks("<b>41</b>");
            reader.page("/u/ada/reputation").lacks("Somebody thanked you", ">40<");
            reader.get("/api/v1/u/ada/reputation").expect(200).lacks("kudos", "java");
            reader.get("/api/v1/u").expect(200).lacks("\"reputation\":41");
            reader.get("/api/v1/leaderboards?period=all").expect(200).lacks("\"ada\"");
        }
        assertThat(admin.get("/api/v1/admin/users/" + ada.id()).json("/reputation"))
                .isEqualTo("0");
        admin.page("/admin/users/" + ada.id()).lacks(">41<");
        assertThat(ada.get("/api/v1/kudos/crown").status())
                .as("what was earned still counts")
                .isEqualTo(204);
        ada.page("/settings/reputation").contains("value=\"off\" checked");
        Thanks.mode(ada, "full");
        assertThat(Thanks.points(bob, "ada")).isEqualTo("41");
    }

    @Test
    void whoeverSwitchedPointsOffSeesThoseOfNobody() {
        TestClient cleo = community.member("cleo");
        TestClient dora = community.member("dora");
        TestClient fred = community.member("fred");
        Thanks.give(cleo, "dora", 3);
        Thanks.give(dora, "fred", 2);
        Thanks.mode(fred, "off");
        assertThat(Thanks.points(fred, "dora")).isEqualTo("0");
        fred.page("/u/dora").lacks("figure rep");
        fred.page("/u?q=dora").lacks("<b>33</b>", "/leaderboards");
        fred.page("/u/dora/reputation").lacks("Somebody thanked you");
        fred.page("/leaderboards").contains("You have switched points off").lacks("href=\"/u/dora\"");
        for (String path : List.of("/api/v1/leaderboards", "/api/v1/leaderboards/around", "/api/v1/me/reputation")) {
            assertThat(fred.get(path).expect(200).json().path("items").size()).isZero();
        }
        String token = fred.post(
                        "/api/v1/tokens",
                        Map.of(
                                "name", "mine",
                                "scopes", List.of("read"),
                                "expiresAt",
                                        community
                                                .clock()
                                                .instant()
                                                .plus(Duration.ofDays(1))
                                                .toString()))
                .expect(201)
                .json("/token");
        TestClient byToken = community.guest().with("Authorization", "Bearer " + token);
        assertThat(Thanks.points(byToken, "dora")).isEqualTo("0");
        assertThat(Thanks.points(cleo, "dora")).isEqualTo("33");
    }

    @Test
    void aModeThatDoesNotExistIsRefused() {
        TestClient gus = community.member("gus");
        gus.put("/api/v1/me/game-mode", Map.of("mode", "loud")).invalid("mode", "pattern");
        gus.form("/settings/reputation", Map.of("mode", "loud")).expect(422);
        assertThat(gus.get("/api/v1/me/game-mode").json("/mode")).isEqualTo("full");
    }
}
