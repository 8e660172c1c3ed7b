package io.devquest.testkit.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Places and links hold when many want the last of them at the same time. */
@OnEveryDatabase
class GroupRaceTest {

    private static final int MANY = 200;
    private static final int PLACES = 10;

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void ofTwoHundredPeopleTenGetTheLastTenPlaces() {
        Club club = Club.of(community, "open", 1 + PLACES);
        List<TestClient> people = community.crowd("runner", MANY);
        List<TestAnswer> answers = Crowd.race(people, club::join);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(PLACES);
        answers.stream()
                .filter(answer -> answer.status() != 200)
                .forEach(answer -> answer.problem("group_full", 409).contains("Every place in this group is taken"));
        assertThat(club.get(club.owner()).json().path("memberCount").asInt()).isEqualTo(1 + PLACES);
        assertThat(people.stream().filter(who -> club.state(who).equals("active")))
                .hasSize(PLACES);
        assertThat(Stored.members(community, club, "active")).isEqualTo(1 + PLACES);
    }

    @Test
    void ofTwoHundredPeopleTenJoinByALinkForTen() {
        Club club = Club.of(community, "hidden");
        String link = "/api/v1" + club.link(Map.of("uses", PLACES));
        List<TestClient> people = community.crowd("linked", MANY);
        List<TestAnswer> answers = Crowd.race(people, who -> who.post(link));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(PLACES);
        answers.stream()
                .filter(answer -> answer.status() != 200)
                .forEach(answer -> answer.problem("group_link_used_up", 409));
        assertThat(Stored.members(community, club, "active")).isEqualTo(1 + PLACES);
    }

    @Test
    void invitationsAndJoiningShareThePlaces() {
        Club club = Club.of(community, "open", 6);
        community.crowd("guest", 40).forEach(who -> {});
        List<TestClient> people = community.crowd("comer", 40);
        TestClient owner = club.owner();
        List<TestAnswer> answers = Crowd.race(people, who -> {
            int number = people.indexOf(who);
            return number % 2 == 0 ? club.join(who) : owner.put(club.path() + "/members/guest-" + number, "");
        });
        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(5);
        assertThat(Stored.members(community, club, "active") + Stored.members(community, club, "invited"))
                .isEqualTo(6);
    }

    @Test
    void whoJoinsTwiceAtOnceTakesOnePlace() {
        Club club = Club.of(community, "open", 10);
        TestClient one = community.member("twice");
        List<TestClient> same = List.of(one, one, one, one, one, one, one, one);
        assertThat(Crowd.race(same, club::join)).allMatch(answer -> answer.status() == 200);
        assertThat(club.get(one).json().path("memberCount").asInt()).isEqualTo(2);
        assertThat(Stored.seats(community, club)).isEqualTo(2);
    }

    @Test
    void ofOwnersWhoAllLeaveAtOnceTheLastHandsOver() {
        Club club = Club.of(community, "open");
        List<TestClient> owners = community.crowd("owner", 8);
        TestClient first = club.owner();
        for (int i = 0; i < owners.size(); i++) {
            club.join(owners.get(i)).expect(200);
            club.change(first, "owner-" + i, Map.of("rank", "owner")).expect(204);
        }
        TestClient heir = community.member("heir");
        club.join(heir).expect(200);
        club.leave(first).expect(204);
        Crowd.race(owners, club::leave).forEach(answer -> answer.expect(204));
        assertThat(club.rank(heir)).isEqualTo("owner");
    }
}
