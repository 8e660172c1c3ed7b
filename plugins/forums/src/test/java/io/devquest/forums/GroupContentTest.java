package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is for a group is seen by its members, on every surface, and by nobody else on none. */
@OnEveryDatabase
class GroupContentTest {

    @RegisterExtension
    final Community community = Community.withArchive(Archives.of(ForumsPlugin.class));

    @Test
    void strangersInvitedBannedAndFormerMembersSeeNothing() {
        Ground ground = Ground.of(community);
        Circle circle = Circle.around(ground);
        everyoneSeesWhatTheyMay(ground, circle);
    }

    @Test
    void nothingShowsWhileThePluginIsOffAndTheSameAfterwards() {
        Ground ground = Ground.of(community);
        Circle circle = Circle.around(ground);
        Map<String, Predicate<TestClient>> surfaces = Surfaces.of(ground);
        TestClient member = circle.member();
        seesAll(surfaces, "member", member);
        community.plugins().disable("forums");
        circle.outside().forEach((who, client) -> seesNothing(surfaces, who, client));
        seesNothing(surfaces, "member", member);
        seesNothing(surfaces, "administrator", community.admin("ada"));
        community.plugins().enable("forums");
        everyoneSeesWhatTheyMay(ground, circle);
    }

    @Test
    void aHiddenGroupIsAsClosedAsAnyOther() {
        Ground ground = Ground.of(community);
        Circle circle = Circle.around(ground);
        circle.change(Map.of("joining", "hidden"));
        everyoneSeesWhatTheyMay(ground, circle);
    }

    @Test
    void whoLeavesOrIsBannedOrRemovedStopsHearingAtOnce() {
        Ground ground = Ground.of(community);
        Circle circle = Circle.around(ground);
        TestClient removed = circle.joined("rosa");
        TestSocket staying = circle.member().live().subscribe(ground.channel());
        TestClient leaves = circle.joined("lena");
        TestClient banned = circle.joined("bert");
        Map<TestClient, Runnable> ends = new LinkedHashMap<>();
        ends.put(leaves, () -> circle.leave(leaves));
        ends.put(banned, () -> circle.ban("bert"));
        ends.put(removed, () -> circle.remove("rosa"));
        int replies = 0;
        for (Map.Entry<TestClient, Runnable> end : ends.entrySet()) {
            TestSocket hearing = end.getKey().live().subscribe(ground.channel());
            end.getValue().run();
            assertThat(hearing.await("closed").path("channel").asString("")).isEqualTo(ground.channel());
            ground.replied(circle.member(), "Among us");
            staying.awaitEvent("forums.post.added");
            assertThat(hearing.events()).isEmpty();
            assertThat(hearing.subscribeRefused(ground.channel())).isEqualTo("forbidden");
            assertThat(staying.events()).hasSize(++replies);
        }
    }

    @Test
    void whoComesBackSeesItAgain() {
        Ground ground = Ground.of(community);
        Circle circle = Circle.around(ground);
        TestClient lena = circle.joined("lena");
        circle.leave(lena);
        seesNothing(Surfaces.of(ground), "former member", lena);
        circle.joined("lena");
        seesAll(Surfaces.of(ground), "member", lena);
    }

    @Test
    void whatWasForADeletedGroupIsLeftToStaff() {
        Ground ground = Ground.of(community);
        Circle circle = Circle.around(ground);
        TestClient member = circle.member();
        Map<String, TestClient> outside = circle.outside();
        outside.remove("moderator of the community");
        TestSocket hearing = member.live().subscribe(ground.channel());
        circle.delete();
        assertThat(hearing.await("closed").path("channel").asString("")).isEqualTo(ground.channel());
        seesNothing(Surfaces.of(ground), "member before", member);
        outside.forEach((who, client) -> seesNothing(Surfaces.of(ground), who, client));
        seesAll(Surfaces.of(ground), "moderator", ground.moderator());
    }

    private static void everyoneSeesWhatTheyMay(Ground ground, Circle circle) {
        Map<String, Predicate<TestClient>> surfaces = Surfaces.of(ground);
        seesAll(surfaces, "member", circle.member());
        seesAll(Surfaces.of(ground), "administrator", ground.community().admin("ada"));
        circle.outside().forEach((who, client) -> seesNothing(surfaces, who, client));
        circle.outside().forEach((who, client) -> writesNothing(ground, who, client));
    }

    private static void seesAll(Map<String, Predicate<TestClient>> surfaces, String who, TestClient client) {
        surfaces.forEach((surface, shows) -> assertThat(shows.test(client))
                .as("%s sees the %s", who, surface)
                .isTrue());
    }

    private static void seesNothing(Map<String, Predicate<TestClient>> surfaces, String who, TestClient client) {
        surfaces.forEach((surface, shows) -> assertThat(shows.test(client))
                .as("%s sees the %s", who, surface)
                .isFalse());
    }

    private static void writesNothing(Ground ground, String who, TestClient client) {
        TestAnswer reply = client.post(ground.topicPath() + "/posts", Map.of("body", "Let me in"));
        assertThat(reply.status()).as("%s replies", who).isIn(401, 404);
        TestAnswer vote = client.put("/api/v1/forums/posts/" + ground.firstPost() + "/vote", "");
        assertThat(vote.status()).as("%s votes", who).isIn(401, 404);
        TestAnswer profile = client.get("/u/ann").expect(200);
        assertThat(profile.text()).as("%s looks at the author's profile", who).doesNotContain(ground.topic());
    }
}
