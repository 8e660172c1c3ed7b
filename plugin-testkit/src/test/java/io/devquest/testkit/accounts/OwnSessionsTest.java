package io.devquest.testkit.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class OwnSessionsTest {

    private static final String SESSIONS = "/api/v1/me/sessions";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @RegisterExtension
    Community community = Community.empty();

    @Test
    void sessionsSayWhereTheyAreAndWhichIsThisOne() {
        TestClient here = community.member("ana");
        TestClient there = community.guest().with("User-Agent", FIREFOX);
        community.server().accounts().setPassword(here.id(), "nine patient herons");
        there.post("/api/v1/sessions", Map.of("login", "ana", "password", "nine patient herons"))
                .expect(201);
        TestAnswer list = there.get(SESSIONS).expect(200);
        assertThat(list.json("/items/0/browser")).isEqualTo("Firefox");
        assertThat(list.json("/items/0/system")).isEqualTo("Linux");
        assertThat(list.json("/items/0/address")).isEqualTo("127.0.0.1");
        assertThat(list.json().at("/items/0/current").asBoolean()).isTrue();
        there.page("/settings/sessions")
                .contains("Firefox on Linux", "This one")
                .lacks("data-confirm-action");
    }

    @Test
    void endingOneSignsThatBrowserOutAndClosesItsSocketAtOnce() {
        TestClient here = community.member("ana");
        TestClient there = community.member("ana");
        TestSocket socket = there.live();
        String id = other(here);
        here.delete(SESSIONS + "/" + id).expect(204);
        there.get("/api/v1/me").problem("sign_in_required", 401);
        assertThat(socket.awaitEnd()).contains("session ended");
        here.get("/api/v1/me").expect(200);
        here.delete(SESSIONS + "/" + id).problem("not_found", 404);
    }

    private static String other(TestClient client) {
        for (var session : client.get(SESSIONS).expect(200).json().path("items")) {
            if (!session.path("current").asBoolean()) {
                return session.path("id").asString();
            }
        }
        throw new AssertionError("There is no other session");
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() {
        TestClient ana = community.member("ana");
        community.member("ana");
        String id = other(ana);
        community.member("eve").delete(SESSIONS + "/" + id).problem("not_found", 404);
        community
                .member("eve")
                .form("/settings/sessions/" + id + "/end", Map.of())
                .expect(404);
        assertThat(other(ana)).isEqualTo(id);
    }

    @Test
    void endingAllOthersLeavesThisOne() {
        TestClient here = community.member("ana");
        TestClient there = community.member("ana");
        TestClient elsewhere = community.member("ana");
        here.form("/settings/sessions/end", Map.of()).expect(303);
        there.get("/api/v1/me").problem("sign_in_required", 401);
        elsewhere.get("/api/v1/me").problem("sign_in_required", 401);
        assertThat(here.get(SESSIONS).expect(200).json().path("items")).hasSize(1);
        here.page("/settings/sessions").contains("signed in nowhere else");
    }

    @Test
    void aDisabledAccountLosesItsSessionsAndSocketsAtOnce() {
        community.admin("root1");
        TestClient ana = community.member("ana");
        TestSocket socket = ana.live();
        community.server().accounts().disable(ana.id());
        ana.get("/api/v1/me").problem("sign_in_required", 401);
        assertThat(socket.awaitEnd()).contains("session ended");
    }

    @Test
    void onesOwnPagesAreForMembers() {
        for (String path : new String[] {"/settings/account", "/settings/sessions", "/invitations"}) {
            assertThat(community.guest().get(path).expect(303).location()).startsWith("/login?next=");
        }
        community
                .member("ana")
                .page("/settings/account")
                .contains("ana@people.example", "autocomplete=\"new-password\"");
    }
}
