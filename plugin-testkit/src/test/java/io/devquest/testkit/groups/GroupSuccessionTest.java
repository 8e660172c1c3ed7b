package io.devquest.testkit.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A group with members always has an owner. */
@OnEveryDatabase
class GroupSuccessionTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void theLongestStandingModeratorFollowsTheLastOwner() {
        Club club = Club.of(community, "open");
        club.member("early");
        later();
        TestClient first = club.moderator("first");
        later();
        TestClient second = club.moderator("second");
        club.leave(club.owner()).expect(204);
        assertThat(club.rank(first)).isEqualTo("owner");
        assertThat(club.rank(second)).isEqualTo("moderator");
        club.change(first, "second", Map.of("banned", true)).expect(204);
    }

    @Test
    void withoutModeratorsTheLongestStandingMemberFollows() {
        Club club = Club.of(community, "open");
        TestClient early = club.member("early");
        later();
        TestClient late = club.member("late");
        club.leave(club.owner()).expect(204);
        assertThat(club.rank(early)).isEqualTo("owner");
        assertThat(club.rank(late)).isEqualTo("member");
    }

    @Test
    void whoCannotSignInAnyMoreIsFollowed() {
        Club club = Club.of(community, "open");
        TestClient skipped = club.moderator("skipped");
        later();
        TestClient heir = club.member("heir");
        String link = "/api/v1" + club.link(Map.of());
        disable(skipped);
        disable(club.owner());
        assertThat(club.rank(heir)).isEqualTo("owner");
        community.member("friend").post(link).problem("group_link_invalid", 404);
        community.server().accounts().enable(skipped.id());
    }

    @Test
    void anotherOwnerIsEnough() {
        Club club = Club.of(community, "open");
        TestClient second = club.member("second");
        TestClient third = club.moderator("third");
        club.change(club.owner(), "second", Map.of("rank", "owner")).expect(204);
        club.leave(club.owner()).expect(204);
        assertThat(club.rank(second)).isEqualTo("owner");
        assertThat(club.rank(third)).isEqualTo("moderator");
    }

    @Test
    void whoeverComesIntoAnEmptyGroupOwnsIt() {
        Club club = Club.of(community, "open");
        club.leave(club.owner()).expect(204);
        TestClient next = community.member("next");
        assertThat(club.join(next).expect(200).json("/rank")).isEqualTo("owner");
        community.guest().get("/api/v1/g?limit=100").contains(club.slug());
    }

    private static void disable(TestClient who) {
        community.server().accounts().disable(who.id());
    }

    private static void later() {
        community.clock().advance(Duration.ofSeconds(1));
    }
}
