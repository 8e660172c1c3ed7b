package io.devquest.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Cursor;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is put out of a group sees nothing of it in the very next read, wherever they read. */
@OnEveryDatabase
class FeedRevocationTest {

    private static final String SECRET = "Only for owls";

    @RegisterExtension
    final Community community = Community.withArchive(Writers.archive());

    private final Writers writers = new Writers(community);
    private TestClient owner;
    private TestClient member;
    private String slug = "";
    private List<String> places = List.of();

    @BeforeEach
    void aGroupWithAMember() {
        owner = community.member("olga");
        member = community.member("milo");
        TestAnswer group = owner.post("/api/v1/g", Map.of("name", "Night owls", "joining", "open", "capacity", 0))
                .expect(201);
        slug = group.json("/slug");
        member.put("/api/v1/g/" + slug + "/members/me", "").expect(200);
        member.put("/api/v1/u/olga/follow", "").expect(204);
        String token = member.post("/api/v1/me/feed-token").expect(201).json("/token");
        writers.watch(
                member,
                writers.write(owner, SECRET, Map.of("audience", group.json("/id"), "context", "lesson:loops")),
                "watching");
        places = List.of(
                "/api/v1/activity",
                "/api/v1/activity?feed=followed",
                "/api/v1/activity?context=lesson:loops",
                "/api/v1/activity?feed=group:" + group.json("/id"),
                "/api/v1/u/olga/activity",
                "/api/v1/g/" + slug + "/activity",
                "/",
                "/activity",
                "/activity?feed=all",
                "/u/olga/activity",
                "/g/" + slug + "/activity",
                "/activity/followed.atom?token=" + token,
                "/activity.atom?token=" + token,
                "/u/olga/activity.atom?token=" + token,
                "/g/" + slug + "/activity.atom?token=" + token);
    }

    private void everywhere(boolean shown) {
        for (String place : places) {
            TestAnswer answer = member.get(place).expect(200);
            assertThat(answer.text().contains(SECRET)).as("%s", place).isEqualTo(shown);
        }
        assertThat(count()).isEqualTo(shown ? 1 : 0);
    }

    private int count() {
        String start = Cursor.of(0).toString();
        return member.get("/api/v1/activity/new?feed=followed&since=" + start)
                .expect(200)
                .json()
                .path("count")
                .asInt(-1);
    }

    @Test
    void aRemovedMemberSeesNothingOfTheGroupAnyMore() {
        everywhere(true);
        owner.delete("/api/v1/g/" + slug + "/members/milo").expect(204);
        everywhere(false);
    }

    @Test
    void whoLeavesSeesNothingAndWhoComesBackSeesItAgain() {
        everywhere(true);
        member.delete("/api/v1/g/" + slug + "/members/me").expect(204);
        everywhere(false);
        member.put("/api/v1/g/" + slug + "/members/me", "").expect(200);
        everywhere(true);
    }
}
