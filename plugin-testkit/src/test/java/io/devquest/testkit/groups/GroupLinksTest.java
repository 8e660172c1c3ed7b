package io.devquest.testkit.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Invitation links. */
@OnEveryDatabase
class GroupLinksTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void aLinkLetsInWhoHoldsItAndIsStoredAsAHash() {
        Club club = Club.of(community, "hidden");
        String path = club.link(Map.of());
        String token = path.substring(path.lastIndexOf('/') + 1);
        assertThat(token).hasSize(43);
        assertThat(community.rows("core").toString()).doesNotContain(token);
        club.owner().get(club.path() + "/links").contains("\"maximum\":25").lacks(token);
        TestClient ben = community.member("ben");
        assertThat(ben.post("/api/v1" + path).expect(200).json("/state")).isEqualTo("active");
        ben.post("/api/v1" + path).expect(200);
        assertThat(club.owner()
                        .get(club.path() + "/links")
                        .json()
                        .at("/items/0/uses")
                        .asInt())
                .isOne();
    }

    @Test
    void itsPageTellsGuestsWhatTheyJoinAndBringsThemBack() {
        Club club = Club.of(community, "hidden", 9);
        club.edit(Map.of("description", "Reads **together**")).expect(200);
        String path = club.link(Map.of());
        TestAnswer page = community.guest().page(path);
        page.contains("Club", "<strong>together</strong>", "1 member", "/register?next=" + path, "/login?next=" + path);
        page.lacks(club.slug() + "\"", "olga");
        assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
        community.guest().form(path, Map.of()).expect(401);
        TestClient cleo = community.member("cleo");
        cleo.page(path).contains("action=\"" + path + "\"");
        assertThat(cleo.form(path, Map.of()).expect(303).location()).isEqualTo("/g/" + club.slug());
        assertThat(club.state(cleo)).isEqualTo("active");
        assertThat(cleo.get(path).expect(303).location()).isEqualTo("/g/" + club.slug());
    }

    @Test
    void itHoldsAsLongAndAsOftenAsWasSaid() {
        Club club = Club.of(community, "invitation");
        String once = "/api/v1" + club.link(Map.of("uses", 1, "hours", 2));
        community.member("dora").post(once).expect(200);
        TestClient emil = community.member("emil");
        emil.post(once).problem("group_link_used_up", 409);
        emil.page(once.substring("/api/v1".length())).contains("used as often as it may be");
        String twice = "/api/v1" + club.link(Map.of("uses", 2, "hours", 2));
        community.clock().advance(Duration.ofHours(2));
        emil.post(twice).problem("group_link_invalid", 404);
        emil.get(twice.substring("/api/v1".length())).expect(404);
        emil.post("/api/v1/g/join/nonsense").problem("group_link_invalid", 404);
        community.guest().get("/g/join/nonsense").expect(404);
        assertThat(club.owner().get(club.path() + "/links").json().path("items").size())
                .isZero();
    }

    @Test
    void itsLimitsHaveLimits() {
        Club club = Club.of(community, "open");
        String path = club.path() + "/links";
        for (int hours : new int[] {0, -1, 721}) {
            club.owner().post(path, Map.of("hours", hours)).invalid("hours", "range");
        }
        for (int uses : new int[] {0, -1, 1_001}) {
            club.owner().post(path, Map.of("uses", uses)).invalid("uses", "range");
        }
        club.owner().post(path, Map.of("hours", 720, "uses", 1_000)).expect(201);
    }

    @Test
    void ownersAndModeratorsMakeAndRevokeLinks() {
        Club club = Club.of(community, "open");
        TestClient moderator = club.moderator("mona");
        TestClient member = club.member("fred");
        member.post(club.path() + "/links", Map.of()).problem("forbidden", 403);
        member.get(club.path() + "/links").problem("forbidden", 403);
        TestAnswer made = moderator.post(club.path() + "/links", Map.of()).expect(201);
        member.delete(club.path() + "/links/" + made.id()).problem("forbidden", 403);
        club.owner().delete(club.path() + "/links/" + made.id()).expect(204);
        community.member("gil").post("/api/v1" + made.json("/path")).problem("group_link_invalid", 404);
        club.owner().delete(club.path() + "/links/" + made.id()).problem("not_found", 404);
        Club other = Club.of(community, "open");
        TestAnswer foreign = club.owner().post(club.path() + "/links", Map.of()).expect(201);
        other.owner().delete(other.path() + "/links/" + foreign.id()).problem("not_found", 404);
    }

    @Test
    void theLinksOfWhoRunsTheGroupNoLongerAreGone() {
        Club club = Club.of(community, "invitation");
        TestClient moderator = club.moderator("mara");
        String demoted = made(club, moderator);
        club.change(club.owner(), "mara", Map.of("rank", "member")).expect(204);
        club.change(club.owner(), "mara", Map.of("rank", "moderator")).expect(204);
        String banned = made(club, moderator);
        club.ban("mara").expect(204);
        TestClient friend = community.member("friend");
        friend.post(demoted).problem("group_link_invalid", 404);
        friend.post(banned).problem("group_link_invalid", 404);
    }

    private static String made(Club club, TestClient by) {
        return "/api/v1" + by.post(club.path() + "/links", Map.of()).expect(201).json("/path");
    }

    @Test
    void aLinkAddsNoPlaces() {
        Club club = Club.of(community, "open", 2);
        String link = "/api/v1" + club.link(Map.of("uses", 5));
        TestClient invited = community.member("ivan");
        club.invite("ivan").expect(204);
        community.member("late").post(link).problem("group_full", 409);
        community.member("late").page(link.substring("/api/v1".length())).contains("Every place is taken");
        invited.post(link).expect(200);
        assertThat(club.owner()
                        .get(club.path() + "/links")
                        .json()
                        .at("/items/0/uses")
                        .asInt())
                .isOne();
        assertThat(Stored.seats(community, club)).isEqualTo(2);
    }
}
