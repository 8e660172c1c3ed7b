package io.devquest.testkit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Role;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody makes a browser use a session they know, and waits for it to become worth something. */
@OnEveryDatabase
class SessionFixationTest {

    private static final String SESSION = "devquest_session";

    @RegisterExtension
    static Community community = Community.empty();

    private final People people = new People(community);

    @BeforeEach
    void anaHasAnAccount() {
        people.account("ana");
    }

    private TestClient holding(String token) {
        return community.guest().with("Cookie", SESSION + "=" + token);
    }

    private static String session(TestAnswer answer) {
        return answer.cookie(SESSION).orElseThrow(() -> new AssertionError("No session in " + answer));
    }

    @Test
    void aTokenThatWasPlantedIsNeverTaken() {
        String planted = "A".repeat(43);
        TestAnswer answer =
                People.signIn(holding(planted), "ana", People.PASSWORD).expect(201);
        assertThat(session(answer)).isNotEqualTo(planted);
        holding(planted).get("/api/v1/me").problem("sign_in_required", 401);
        assertThat(holding(session(answer)).get("/api/v1/me").json("/name")).isEqualTo("ana");
    }

    @Test
    void aSessionOfSomebodyElseEndsWhenTheBrowserSignsIn() {
        people.account("mallory");
        TestAnswer mallory = People.signIn(community.guest(), "mallory", People.PASSWORD);
        TestClient victim = holding(session(mallory)).with("X-CSRF-Token", mallory.json("/csrfToken"));
        TestAnswer ana = People.signIn(victim, "ana", People.PASSWORD).expect(201);
        holding(session(mallory)).get("/api/v1/me").problem("sign_in_required", 401);
        assertThat(holding(session(ana)).get("/api/v1/me").json("/name")).isEqualTo("ana");
    }

    @Test
    void aSessionGetsANewTokenWhenRightsChange() {
        String before = session(People.signIn(community.guest(), "ana", People.PASSWORD));
        assertThat(holding(before).get("/api/v1/me").cookie(SESSION)).isEmpty();
        community.server().accounts().setRole(people.account("ana").id(), Role.MODERATOR, true);
        TestAnswer first = holding(before).get("/api/v1/me").expect(200);
        String after = session(first);
        assertThat(after).isNotEqualTo(before);
        assertThat(first.json("/roles/1")).isEqualTo("moderator");

        // a request that was under way
        TestAnswer late = holding(before).get("/api/v1/me").expect(200);
        assertThat(late.cookie(SESSION)).isEmpty();
        community.clock().advance(Duration.ofSeconds(31));
        holding(before).get("/api/v1/me").problem("sign_in_required", 401);
        assertThat(holding(after).get("/api/v1/me").expect(200).cookie(SESSION)).isEmpty();
    }

    @Test
    void aFormThatWasOpenWhenRightsChangedCanStillBeSent() {
        people.account("eva");
        TestAnswer signedIn = People.signIn(community.guest(), "eva", People.PASSWORD);
        community.server().accounts().setRole(people.account("eva").id(), Role.MENTOR, true);
        String after = session(holding(session(signedIn)).get("/api/v1/me"));
        TestClient browser = holding(after);
        browser.with("X-CSRF-Token", "x").delete("/api/v1/me/sessions").problem("csrf_token_invalid", 403);
        browser.with("X-CSRF-Token", signedIn.json("/csrfToken"))
                .delete("/api/v1/me/sessions")
                .expect(204);
        String drawn = browser.page("/settings/sessions").text();
        assertThat(drawn).contains(signedIn.json("/csrfToken"));
    }

    @Test
    void signingOutWithTheTokenBeforeEndsTheSession() {
        people.account("ida");
        TestAnswer signedIn = People.signIn(community.guest(), "ida", People.PASSWORD);
        community.server().accounts().setRole(people.account("ida").id(), Role.MENTOR, true);
        String after = session(holding(session(signedIn)).get("/api/v1/me"));
        holding(session(signedIn))
                .with("X-CSRF-Token", signedIn.json("/csrfToken"))
                .delete("/api/v1/sessions/current")
                .expect(204);
        holding(after).get("/api/v1/me").problem("sign_in_required", 401);
    }

    @Test
    void aNewPasswordEndsEveryOtherSessionAndExchangesThisOne() {
        people.account("oda");
        TestAnswer here = People.signIn(community.guest(), "oda", People.PASSWORD);
        TestAnswer there = People.signIn(community.guest(), "oda", People.PASSWORD);
        TestAnswer changed = holding(session(here))
                .with("X-CSRF-Token", here.json("/csrfToken"))
                .put("/api/v1/me/password", Map.of("current", People.PASSWORD, "password", "ten patient herons"))
                .expect(200);
        holding(session(here)).get("/api/v1/me").problem("sign_in_required", 401);
        holding(session(there)).get("/api/v1/me").problem("sign_in_required", 401);
        holding(session(changed)).get("/api/v1/me").expect(200);
        People.signIn(community.guest(), "oda", People.PASSWORD).problem("sign_in_refused", 401);
        People.signIn(community.guest(), "oda", "ten patient herons").expect(201);
    }
}
