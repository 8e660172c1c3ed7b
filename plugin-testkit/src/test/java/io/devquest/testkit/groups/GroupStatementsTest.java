package io.devquest.testkit.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However many rows a page shows, it asks the database as often. */
@OnEveryDatabase
class GroupStatementsTest {

    private static final int MANY = 20;

    @RegisterExtension
    final Community community = Community.empty();

    @Test
    void theListTakesAsManyForOneGroupAsForMany() {
        TestClient mia = community.member("mia");
        Club.found(mia, "Group of mia", "open", 0).expect(201);
        Club.found(community.member("first"), "Group 1", "open", 0).expect(201);
        long page = statements(mia, "/g");
        long rest = statements(mia, "/api/v1/g");
        long mine = statements(mia, "/api/v1/me/groups");
        long profile = statements(mia, "/u/mia");
        community
                .crowd("founder", MANY)
                .forEach(who ->
                        Club.found(who, "Group of " + who.id(), "open", 0).expect(201));
        for (int i = 0; i < 8; i++) {
            Club.found(mia, "Another " + i, "open", 0).expect(201);
        }
        assertThat(statements(mia, "/g")).isEqualTo(page).isBetween(1L, 4L);
        assertThat(statements(mia, "/api/v1/g")).isEqualTo(rest).isBetween(1L, 3L);
        assertThat(statements(mia, "/api/v1/me/groups")).isEqualTo(mine).isBetween(1L, 3L);
        assertThat(statements(mia, "/u/mia")).isEqualTo(profile).isBetween(1L, 8L);
    }

    @Test
    void aGroupTakesAsManyForOneMemberAsForMany() {
        Club club = Club.of(community, "open");
        List<String> paths = List.of(
                "/g/" + club.slug(),
                "/g/" + club.slug() + "/members",
                club.path() + "/members",
                club.path() + "/links");
        List<Long> before =
                paths.stream().map(path -> statements(club.owner(), path)).toList();
        community.crowd("joiner", MANY).forEach(who -> club.join(who).expect(200));
        assertThat(paths.stream().map(path -> statements(club.owner(), path))).isEqualTo(before);
        assertThat(before).allMatch(count -> count <= 7);
    }

    /** What the second request takes, once what is kept in memory has grown too old; the first may warm up. */
    private long statements(TestClient browser, String path) {
        browser.get(path).expect(200);
        community.clock().advance(Duration.ofMinutes(1));
        return community.statements(() -> browser.get(path).expect(200));
    }
}
