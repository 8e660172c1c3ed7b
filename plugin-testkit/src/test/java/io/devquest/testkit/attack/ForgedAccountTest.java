package io.devquest.testkit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Another site makes a browser change the account it is signed in to (cross-site request forgery); for requests of all
 * kinds see {@code ForgeryTest}.
 */
@OnEveryDatabase
class ForgedAccountTest {

    @RegisterExtension
    static Community community = Community.empty();

    private final People people = new People(community);

    @Test
    void nothingOfAnAccountChangesWithoutTheTokenOfItsSession() {
        people.account("ana");
        TestClient ana = community.member("ana");
        TestClient forged = ana.withoutCsrfToken();
        Map<String, String> password = Map.of("current", People.PASSWORD, "password", "ten patient herons");
        Map<String, String> email = Map.of("current", People.PASSWORD, "email", "mallory@people.example");
        var before = stored();

        forged.put("/api/v1/me/password", password).problem("csrf_token_invalid", 403);
        forged.put("/api/v1/me/email", email).problem("csrf_token_invalid", 403);
        forged.delete("/api/v1/me/sessions").problem("csrf_token_invalid", 403);
        forged.delete("/api/v1/sessions/current").problem("csrf_token_invalid", 403);
        forged.form("/settings/account/password", password).expect(403);
        forged.form("/settings/account/email", email).expect(403);
        forged.form("/settings/sessions/end", Map.of()).expect(403);
        forged.form("/logout", Map.of()).expect(403);

        assertThat(stored()).isEqualTo(before);
        ana.get("/api/v1/me").expect(200);
    }

    /** What is stored, without what the engine does by the clock. */
    private Map<String, List<String>> stored() {
        Map<String, List<String>> rows = community.rows("core");
        rows.keySet().removeAll(Set.of("job", "job_lane", "job_run", "trust_day", "trust_opened"));
        return rows;
    }

    @Test
    void anotherSiteCannotSignABrowserInOrAskForLinksInItsName() {
        people.account("mallory");
        Map<String, String> signIn = Map.of("login", "mallory", "password", People.PASSWORD);
        for (String origin : List.of("https://elsewhere.example", "null")) {
            TestClient victim = community.guest().with("Origin", origin);
            victim.form("/login", signIn).expect(403);
            victim.post("/api/v1/sessions", signIn).problem("origin_foreign", 403);
            victim.form("/forgot", Map.of("login", "mallory")).expect(403);
            victim.form("/register", Map.of("name", "forged", "email", "f@people.example", "password", "x"))
                    .expect(403);
        }
    }
}
