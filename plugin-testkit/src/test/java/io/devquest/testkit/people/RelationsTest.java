package io.devquest.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class RelationsTest {

    @RegisterExtension
    final Community community = Community.empty();

    private static TestAnswer list(TestClient who, String kind) {
        return who.get("/api/v1/me/relations?kind=" + kind).expect(200);
    }

    @Test
    void followingIsCountedShownAndUndone() {
        TestClient ada = community.member("ada");
        TestClient bob = community.member("bob");
        bob.put("/api/v1/u/ADA/follow", "").expect(204);
        bob.put("/api/v1/u/ada/follow", "").expect(204);
        community.settle();
        assertThat(community.recorded("core.person.followed")).hasSize(1);
        assertThat(community
                        .recorded("core.person.followed")
                        .get(0)
                        .path("follower")
                        .asString())
                .isEqualTo(bob.id().toString());
        assertThat(bob.get("/api/v1/u/ada").json().path("followers").asInt()).isEqualTo(1);
        assertThat(bob.get("/api/v1/u/ada").json().path("followed").asBoolean()).isTrue();
        assertThat(ada.get("/api/v1/u/ada").json().path("followed").asBoolean()).isFalse();
        community.guest().page("/u/ada").contains("1 follower");
        community.guest().page("/u/bob").contains("follows 1");
        bob.page("/u/ada").contains("Following");
        assertThat(list(bob, "follow").json("/items/0/name")).isEqualTo("ada");
        bob.delete("/api/v1/u/ada/follow").expect(204);
        bob.delete("/api/v1/u/ada/follow").expect(204);
        assertThat(list(bob, "follow").json().path("items")).isEmpty();
    }

    @Test
    void blockingEndsFollowsAndHidesBothFromEachOther() {
        TestClient ada = community.member("ada");
        TestClient bob = community.member("bob");
        ada.put("/api/v1/u/bob/follow", "").expect(204);
        bob.put("/api/v1/u/ada/follow", "").expect(204);
        ada.put("/api/v1/u/bob/block", "").expect(204);
        assertThat(list(ada, "follow").json().path("items")).isEmpty();
        assertThat(list(bob, "follow").json().path("items")).isEmpty();
        for (TestClient one : new TestClient[] {ada, bob}) {
            String other = one == ada ? "bob" : "ada";
            one.get("/u/" + other).expect(404);
            one.get("/api/v1/u/" + other).problem("not_found", 404);
            one.put("/api/v1/u/" + other + "/follow", "").problem("not_found", 404);
            one.get("/u").expect(200).lacks("href=\"/u/" + other + "\"");
        }
        community.guest().page("/u/ada");
        ada.delete("/api/v1/u/bob/block").expect(204);
        bob.page("/u/ada");
        ada.page("/u/bob");
    }

    @Test
    void bothMayBlockAndEachUndoesTheirOwn() {
        TestClient ada = community.member("ada");
        TestClient bob = community.member("bob");
        ada.put("/api/v1/u/bob/block", "").expect(204);
        bob.put("/api/v1/u/ada/block", "").expect(204);
        ada.delete("/api/v1/u/bob/block").expect(204);
        ada.get("/u/bob").expect(404);
        bob.delete("/api/v1/u/ada/block").expect(204);
        ada.page("/u/bob");
    }

    @Test
    void staffCannotBeHiddenFrom() {
        TestClient ada = community.member("ada");
        TestClient mona = community.moderator("mona");
        ada.put("/api/v1/u/mona/block", "").expect(204);
        mona.page("/u/ada");
        mona.get("/api/v1/u/ada").expect(200);
        mona.get("/u?q=ada").expect(200).contains("href=\"/u/ada\"");
        ada.get("/u/mona").expect(404);
        mona.put("/api/v1/u/ada/follow", "").problem("not_found", 404);
    }

    @Test
    void mutingIsNotSeenByTheOther() {
        TestClient ada = community.member("ada");
        TestClient bob = community.member("bob");
        ada.put("/api/v1/u/bob/mute", "").expect(204);
        bob.page("/u/ada");
        assertThat(ada.get("/api/v1/u/bob").json().path("muted").asBoolean()).isTrue();
        ada.page("/u/bob").contains("Unmute");
        assertThat(bob.get("/api/v1/u/ada").json().path("muted").asBoolean()).isFalse();
        assertThat(list(bob, "mute").json().path("items")).isEmpty();
    }

    @Test
    void formsDoTheSameAndLeadBack() {
        TestClient ada = community.member("ada");
        community.member("bob");
        assertThat(ada.form("/u/bob/follow", Map.of("on", "true")).expect(303).location())
                .isEqualTo("/u/bob");
        ada.page("/settings/people").contains("Bob", "Unfollow");
        assertThat(ada.form("/u/bob/follow", Map.of("on", "false", "list", "true"))
                        .expect(303)
                        .location())
                .isEqualTo("/settings/people?kind=follow");
        ada.page("/settings/people").contains("You follow nobody yet");
        assertThat(ada.form("/u/bob/block", Map.of("on", "true")).expect(303).location())
                .isEqualTo("/settings/people?kind=block");
        ada.page("/settings/people?kind=block").contains("Bob", "Unblock");
        ada.form("/u/bob/block", Map.of("on", "false", "list", "true")).expect(303);
        ada.page("/u/bob");
        ada.page("/settings/people?kind=mute").contains("You have muted nobody");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        TestClient ada = community.member("ada");
        for (String kind : new String[] {"follow", "mute", "block"}) {
            ada.put("/api/v1/u/ada/" + kind, "").problem("relation_to_oneself", 403);
            ada.put("/api/v1/u/nobody-here/" + kind, "").problem("not_found", 404);
            community.guest().put("/api/v1/u/ada/" + kind, "").problem("sign_in_required", 401);
        }
        ada.put("/api/v1/u/ada/love", "").problem("not_found", 404);
        ada.get("/api/v1/me/relations?kind=love").problem("parameter_invalid", 400);
        ada.get("/api/v1/me/relations?kind=block&after=xyz").problem("cursor_invalid", 400);
    }

    @Test
    void theListTakesAsManyStatementsForOneAsForThirtyAndGoesOn() {
        TestClient ada = community.member("ada");
        community.member("first");
        ada.put("/api/v1/u/first/follow", "").expect(204);
        String path = "/api/v1/me/relations?kind=follow&limit=20";
        ada.get(path);
        long one = community.statements(() -> ada.get(path).expect(200));
        for (int i = 2; i <= 30; i++) {
            community.member("friend-" + i);
            ada.put("/api/v1/u/friend-" + i + "/follow", "").expect(204);
        }
        ada.get(path);
        assertThat(community.statements(() -> ada.get(path).expect(200)))
                .isEqualTo(one)
                .isBetween(1L, 3L);
        TestAnswer page = ada.get(path).expect(200);
        assertThat(page.json().path("items")).hasSize(20);
        TestAnswer rest = ada.get(path + "&after=" + page.json("/next")).expect(200);
        assertThat(rest.json().path("items")).hasSize(10);
        assertThat(rest.json("/items/9/name")).isEqualTo("first");
    }
}
