package io.devquest.testkit.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody but its people and staff learns of a hidden group, nowhere. */
@OnEveryDatabase
class HiddenGroupTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void strangersFindNothingOfIt() {
        Club club = Club.of(community, "hidden");
        TestClient former = club.member("former");
        club.leave(former).expect(204);
        TestClient banned = club.member("banned");
        club.ban("banned").expect(204);
        TestClient expelled = club.member("expelled");
        club.remove(club.owner(), "expelled").expect(204);
        for (TestClient who : List.of(community.member("stranger"), former, banned, expelled)) {
            findsNothing(club, who);
            TestAnswer unknown = who.put("/api/v1/g/no-such-group/members/me", "");
            assertThat(club.join(who).problem("not_found", 404).text()).isEqualTo(unknown.text());
            club.leave(who).problem("not_found", 404);
            who.get(club.path() + "/members").problem("not_found", 404);
            who.get(club.path() + "/links").problem("not_found", 404);
            who.patch(club.path(), Map.of("version", 1)).problem("not_found", 404);
            who.delete(club.path()).problem("not_found", 404);
            who.put(club.path() + "/members/stranger", "").problem("not_found", 404);
            who.get("/g/" + club.slug() + "/members").expect(404);
            who.form("/g/" + club.slug() + "/join", Map.of()).expect(404);
            assertThat(who.get("/api/v1/me/groups").text()).doesNotContain(club.slug());
        }
        findsNothing(club, community.guest());
    }

    private static void findsNothing(Club club, TestClient who) {
        String name = club.get(club.owner()).json("/name");
        String search = "q=" + name.replace(" ", "%20");
        club.get(who).problem("not_found", 404);
        who.get("/g/" + club.slug()).expect(404);
        who.get("/api/v1/g?limit=100").expect(200).lacks(club.slug());
        who.get("/api/v1/g?" + search).expect(200).lacks(club.slug());
        who.page("/g").lacks(club.slug());
        who.page("/g?" + search).lacks(club.slug());
        who.page("/u/" + owner(club)).lacks(club.slug());
    }

    private static String owner(Club club) {
        return club.owner().get("/api/v1/me").json("/name");
    }

    @Test
    void itsPeopleAndStaffFindIt() {
        Club club = Club.of(community, "hidden");
        TestClient invited = community.member("invited");
        club.invite("invited").expect(204);
        for (TestClient who : List.of(club.member("mia"), invited, community.moderator("sentry"))) {
            club.get(who).expect(200);
            who.page("/g/" + club.slug());
            who.get("/api/v1/g?limit=100").contains(club.slug());
            who.page("/g").contains(club.slug());
        }
        community.member("mia").page("/u/" + owner(club)).contains(club.slug());
        invited.page("/g/" + club.slug()).lacks(owner(club));
    }

    @Test
    void itsNameAndAddressAreInNobodysWay() {
        Club club = Club.of(community, "hidden");
        String name = club.get(club.owner()).json("/name");
        assertThat(club.slug()).matches("club-\\d+-[a-z2-9]{8}");
        TestAnswer same =
                Club.found(community.member("namesake"), name, "open", 0).expect(201);
        assertThat(same.json("/slug")).isEqualTo(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        club.edit(Map.of("joining", "open")).invalid("name", "taken");
        club.edit(Map.of("joining", "open", "name", name + " proper")).expect(200);
        club.get(community.guest()).expect(200);
    }

    @Test
    void whatIsHiddenLaterIsGoneForStrangers() {
        Club club = Club.of(community, "open");
        community.guest().page("/g/" + club.slug());
        community.guest().page("/g").contains(club.slug());
        club.edit(Map.of("joining", "hidden")).expect(200);
        findsNothing(club, community.guest());
        findsNothing(club, community.member("stranger"));
    }

    @Test
    void whoIsInAGroupIsNotToldToGuestsOnProfiles() {
        Club club = Club.of(community, "open");
        community.guest().page("/u/" + owner(club)).lacks(club.slug());
        community.member("stranger").page("/u/" + owner(club)).contains("href=\"/g/" + club.slug() + "\"");
    }
}
