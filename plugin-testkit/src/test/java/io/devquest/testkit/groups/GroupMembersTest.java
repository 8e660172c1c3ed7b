package io.devquest.testkit.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.GroupJoined;
import io.devquest.api.access.GroupLeft;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coming and going, ranks and bans. */
@OnEveryDatabase
class GroupMembersTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void everyoneWithAnAccountJoinsAnOpenGroupAndLeavesIt() {
        Club club = Club.of(community, "open");
        TestClient ben = community.member("ben");
        club.join(community.guest()).problem("sign_in_required", 401);
        assertThat(club.join(ben).expect(200).json("/state")).isEqualTo("active");
        club.join(ben).expect(200);
        assertThat(club.get(ben).json().path("memberCount").asInt()).isEqualTo(2);
        ben.get(club.path() + "/members").contains("\"name\":\"ben\"");
        club.leave(ben).expect(204);
        club.leave(ben).expect(204);
        assertThat(club.state(ben)).isEmpty();
        assertThat(club.get(ben).json().path("memberCount").asInt()).isOne();
        assertThat(community.recorded(GroupJoined.class)).contains(new GroupJoined(club.id(), ben.id()));
        assertThat(community.recorded(GroupLeft.class)).containsOnlyOnce(new GroupLeft(club.id(), ben.id()));
    }

    @Test
    void whoAsksIsLetInOrNot() {
        Club club = Club.of(community, "request", 2);
        TestClient cleo = community.member("cleo");
        TestClient dora = community.member("dora");
        assertThat(club.join(cleo).expect(200).json("/state")).isEqualTo("requested");
        club.join(dora).expect(200);
        assertThat(club.join(dora).expect(200).json("/state")).isEqualTo("requested");
        club.owner().get(club.path() + "/members?state=requested").contains("\"name\":\"cleo\"", "\"name\":\"dora\"");
        cleo.get(club.path() + "/members?state=requested").problem("forbidden", 403);
        club.invite("cleo").expect(204);
        assertThat(club.state(cleo)).isEqualTo("active");
        club.invite("dora").problem("group_full", 409);
        club.remove(club.owner(), "dora").expect(204);
        assertThat(club.state(dora)).isEmpty();
    }

    @Test
    void aRequestIsWithdrawn() {
        Club club = Club.of(community, "request");
        TestClient cleo = community.member("cleo");
        club.join(cleo).expect(200);
        club.leave(cleo).expect(204);
        assertThat(Stored.members(community, club, "requested")).isZero();
    }

    @Test
    void groupsByInvitationAreForTheInvited() {
        Club club = Club.of(community, "invitation");
        TestClient emil = community.member("emil");
        club.join(emil).problem("group_closed", 403);
        club.invite("EMIL").expect(204);
        assertThat(club.state(emil)).isEqualTo("invited");
        assertThat(emil.get("/api/v1/me/groups").text()).contains(club.slug());
        assertThat(club.join(emil).expect(200).json("/state")).isEqualTo("active");
        community.member("fred").put(club.path() + "/members/emil", "").problem("forbidden", 403);
        club.invite("nobody-here").problem("not_found", 404);
    }

    @Test
    void anInvitationIsDeclinedOrWithdrawnAndFreesItsPlace() {
        Club club = Club.of(community, "invitation", 2);
        TestClient emil = community.member("emil");
        community.member("fred");
        club.invite("emil").expect(204);
        club.invite("fred").problem("group_full", 409);
        club.leave(emil).expect(204);
        club.invite("fred").expect(204);
        club.remove(club.owner(), "fred").expect(204);
        assertThat(Stored.seats(community, club)).isOne();
    }

    @Test
    void anInvitationExpiresAfterTwoWeeksAndFreesItsPlace() {
        Club club = Club.of(community, "invitation", 2);
        TestClient emil = community.member("emil");
        club.invite("emil").expect(204);
        community.clock().advance(Duration.ofDays(13));
        assertThat(club.state(community.member("emil"))).isEqualTo("invited");
        community.clock().advance(Duration.ofDays(1));
        assertThat(club.state(community.member("emil"))).isEmpty();
        assertThat(emil.get("/api/v1/me/groups").text()).doesNotContain(club.slug());
        community.member("fred");
        // its place is given to the next one before any job has run
        club.invite("fred").expect(204);
        club.join(community.member("emil")).problem("group_closed", 403);
        assertThat(Stored.members(community, club, "invited")).isOne();
        assertThat(Stored.seats(community, club)).isEqualTo(2);
    }

    @Test
    void whoCannotBeReachedIsNotInvited() {
        Club club = Club.of(community, "invitation");
        TestClient gil = community.member("gil");
        Stored.execute(
                community,
                "insert into core.relation (account, other, kind, created_at) values (%d, %d, 'block', current_timestamp)"
                        .formatted(gil.id().value(), club.owner().id().value()));
        club.invite("gil").problem("group_unreachable", 403);
        assertThat(club.state(gil)).isEmpty();
    }

    @Test
    void whoIsBannedStaysOut() {
        Club club = Club.of(community, "open");
        TestClient hugo = club.member("hugo");
        String link = "/api/v1" + club.link(Map.of());
        club.ban("hugo").expect(204);
        assertThat(club.get(hugo).json().path("memberCount").asInt()).isOne();
        club.join(hugo).problem("group_banned", 403);
        club.invite("hugo").problem("group_banned", 403);
        hugo.post(link).problem("group_banned", 403);
        club.leave(hugo).expect(204);
        club.join(hugo).problem("group_banned", 403);
        club.remove(club.owner(), "hugo").problem("not_found", 404);
        club.owner().get(club.path() + "/members?state=banned").contains("\"name\":\"hugo\"");
        hugo.get(club.path() + "/members?state=banned").problem("forbidden", 403);
        club.change(club.owner(), "hugo", Map.of("banned", false)).expect(204);
        club.join(hugo).expect(200);
        assertThat(community.recorded(GroupLeft.class)).containsOnlyOnce(new GroupLeft(club.id(), hugo.id()));
    }

    @Test
    void strangersAndInvitedPeopleAreBannedToo() {
        Club club = Club.of(community, "open", 3);
        TestClient ida = community.member("ida");
        TestClient jan = community.member("jan");
        club.ban("ida").expect(204);
        club.join(ida).problem("group_banned", 403);
        club.invite("jan").expect(204);
        club.ban("jan").expect(204);
        club.ban("jan").expect(204);
        club.join(jan).problem("group_banned", 403);
        assertThat(Stored.seats(community, club)).isOne();
    }

    @Test
    void moderatorsKeepOrderAmongMembersOnly() {
        Club club = Club.of(community, "open");
        TestClient moderator = club.moderator("mina");
        TestClient other = club.moderator("milo");
        club.member("kim");
        String owner = community.admin("ada").get(club.path() + "/members").json("/items/0/name");
        club.remove(moderator, "milo").problem("forbidden", 403);
        club.change(moderator, owner, Map.of("banned", true)).problem("forbidden", 403);
        club.change(moderator, "kim", Map.of("rank", "moderator")).problem("forbidden", 403);
        club.change(moderator, "mina", Map.of("banned", true)).problem("forbidden", 403);
        club.remove(moderator, "kim").expect(204);
        club.remove(club.owner(), "milo").expect(204);
        assertThat(club.state(other)).isEmpty();
        club.remove(community.member("lea"), "mina").problem("forbidden", 403);
    }

    @Test
    void ownersGiveRanksAndTheLastOneKeepsTheirs() {
        Club club = Club.of(community, "open");
        TestClient max = club.member("max");
        String owner = community.admin("ada").get(club.path() + "/members").json("/items/0/name");
        club.change(club.owner(), owner, Map.of("rank", "member")).problem("group_last_owner", 409);
        club.change(club.owner(), "max", Map.of("rank", "owner")).expect(204);
        assertThat(club.rank(max)).isEqualTo("owner");
        club.change(max, owner, Map.of("rank", "member")).expect(204);
        assertThat(club.rank(club.owner())).isEqualTo("member");
        club.change(max, "nobody-here", Map.of("rank", "member")).problem("not_found", 404);
        community.member("ben");
        club.change(max, "ben", Map.of("rank", "member")).problem("not_found", 404);
        club.change(max, owner, Map.of("rank", "king")).invalid("rank", "pattern");
        club.change(max, owner, Map.of("role", "member")).problem("json_unknown_field", 400);
    }

    @Test
    void whoIsInAGroupIsForMembersStaffAndPeopleWithAnAccount() {
        Club open = Club.of(community, "request");
        open.member("nina");
        community.guest().get(open.path() + "/members").problem("sign_in_required", 401);
        community.member("stranger").get(open.path() + "/members").contains("\"name\":\"nina\"");
        Club hidden = Club.of(community, "hidden");
        hidden.member("nina");
        TestClient invited = community.member("invited");
        hidden.invite("invited").expect(204);
        invited.get(hidden.path() + "/members").problem("forbidden", 403);
        community.member("nina").get(hidden.path() + "/members").contains("\"name\":\"nina\"");
        community.moderator("sentry").get(hidden.path() + "/members").contains("\"name\":\"nina\"");
        community.member("stranger").get(hidden.path() + "/members").problem("not_found", 404);
        community.member("nina").get(open.path() + "/members?state=gone").problem("parameter_invalid", 400);
    }

    @Test
    void membersAreListedPageByPageLongestFirst() {
        Club club = Club.of(community, "open");
        community.crowd("paged", 5).forEach(who -> club.join(who).expect(200));
        TestClient owner = club.owner();
        String first = owner.get(club.path() + "/members?limit=4").json("/next");
        owner.get(club.path() + "/members?limit=4&after=" + first)
                .contains("paged-3", "paged-4")
                .lacks("paged-2");
    }
}
