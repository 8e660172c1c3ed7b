package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may not see a board sees nothing of it, on no surface. */
@OnEveryDatabase
class AudienceTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    @Test
    void aBoardForMembersIsHiddenFromGuests() {
        Ground ground = Ground.of(community);
        narrow(ground, "members");
        sees(ground, community.member("mia"));
        sees(ground, community.moderator("mona"));
        seesNothing(ground, community.guest());
    }

    @Test
    void aBoardForStaffIsHiddenFromMembersAndFromWhoWroteInIt() {
        Ground ground = Ground.of(community);
        narrow(ground, "staff");
        sees(ground, community.moderator("mona"));
        sees(ground, community.admin("ada"));
        seesNothing(ground, community.guest());
        seesNothing(ground, community.member("mia"));
        seesNothing(ground, ground.ann());
    }

    @Test
    void aBoardThatIsOpenedAgainIsSeenAgain() {
        Ground ground = Ground.of(community);
        narrow(ground, "staff");
        narrow(ground, "public");
        sees(ground, community.guest());
    }

    @Test
    void aBoardIsMadeForMembersFromItsForm() {
        community
                .admin("ada")
                .form(
                        "/forums/boards/new",
                        Map.of("slug", "inside", "title", "Inside", "description", "", "audience", "members"))
                .expect(303);
        community.guest().get("/forums/boards/inside").expect(404);
        community.member("mia").page("/forums/boards/inside");
        community.admin("ada").page("/forums/boards/inside/audience").contains("value=\"members\" selected");
    }

    @Test
    void whoLosesSightOfABoardStopsHearingOfItAtOnce() {
        Ground ground = Ground.of(community);
        TestSocket hearing = ground.bob().live().subscribe(ground.channel());
        TestSocket staff = ground.moderator().live().subscribe(ground.channel());
        narrow(ground, "staff");
        assertThat(hearing.await("closed").path("channel").asString("")).isEqualTo(ground.channel());
        ground.replied(ground.moderator(), "Among us");
        staff.awaitEvent("forums.post.added");
        assertThat(hearing.events()).isEmpty();
    }

    @Test
    void whatHasNoAudienceIsSeenByNobody() throws SQLException {
        Ground ground = Ground.of(community);
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from core.content where id = ?")) {
            delete.setLong(1, ground.id().value());
            assertThat(delete.executeUpdate()).isOne();
        }
        for (TestClient who : List.of(community.guest(), ground.ann(), community.admin("ada"))) {
            who.get(ground.topicPath()).expect(404);
            who.get(ground.page()).expect(404);
        }
    }

    @Test
    void anAudienceThatDoesNotExistIsRefused() {
        Ground ground = Ground.of(community);
        String path = "/api/v1/forums/boards/" + ground.board() + "/audience";
        community.admin("ada").put(path, Map.of("audience", "friends")).invalid("audience", "pattern");
        community
                .admin("ada")
                .put(path, Map.of("audience", "group:0000000000001"))
                .invalid("audience", "unknown");
        sees(ground, community.guest());
    }

    private static void narrow(Ground ground, String audience) {
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/audience", Map.of("audience", audience))
                .expect(200);
    }

    private static void sees(Ground ground, TestClient who) {
        Surfaces.of(ground)
                .forEach((surface, shows) ->
                        assertThat(shows.test(who)).as("%s is seen", surface).isTrue());
    }

    private static void seesNothing(Ground ground, TestClient who) {
        Surfaces.of(ground)
                .forEach((surface, shows) ->
                        assertThat(shows.test(who)).as("%s is seen", surface).isFalse());
    }
}
