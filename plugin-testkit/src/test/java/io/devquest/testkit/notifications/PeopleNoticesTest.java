package io.devquest.testkit.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the engine itself tells people. */
@OnEveryDatabase
class PeopleNoticesTest {

    @RegisterExtension
    static Community community = Community.empty();

    private List<String> told(TestClient person) {
        community.settle();
        List<String> texts = new ArrayList<>();
        person.get("/api/v1/notifications")
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> texts.add(item.path("text").asString("")));
        return texts;
    }

    @Test
    void somebodyLearnsWhoFollowsThem() {
        TestClient ada = community.member("ada");
        TestClient bob = community.member("bob");
        bob.put("/api/v1/u/ada/follow", "").expect(204);
        assertThat(told(ada)).containsExactly("Bob follows you");
        assertThat(ada.get(ada.get("/api/v1/notifications").json("/items/0/url"))
                        .expect(303)
                        .location())
                .isEqualTo("/u/bob");
        community.member("eve").put("/api/v1/u/ada/follow", "").expect(204);
        community.member("kim").put("/api/v1/u/ada/follow", "").expect(204);
        assertThat(told(ada)).containsExactly("Kim and 1 other follow you", "Bob follows you");
        ada.put("/api/v1/u/bob/mute", "").expect(204);
        bob.delete("/api/v1/u/ada/follow").expect(204);
        bob.put("/api/v1/u/ada/follow", "").expect(204);
        assertThat(told(ada)).containsExactly("Kim and 1 other follow you", "Bob follows you");
    }

    @Test
    void somebodyLearnsThatAGroupInvitesThemOrLetsThemIn() {
        TestClient mia = community.member("mia");
        TestClient noa = community.member("noa");
        String slug = mia.post("/api/v1/g", Map.of("name", "Night owls", "joining", "request", "capacity", 0))
                .expect(201)
                .json("/slug");
        mia.put("/api/v1/g/" + slug + "/members/noa", "").expect(204);
        assertThat(told(noa)).containsExactly("Mia invites you to Night owls");
        TestClient liv = community.member("liv");
        liv.put("/api/v1/g/" + slug + "/members/me", "").expect(200);
        mia.put("/api/v1/g/" + slug + "/members/liv", "").expect(204);
        assertThat(told(liv)).containsExactly("Mia has let you into Night owls");
        assertThat(liv.get(liv.get("/api/v1/notifications").json("/items/0/url"))
                        .expect(303)
                        .location())
                .isEqualTo("/g/" + slug);
    }
}
