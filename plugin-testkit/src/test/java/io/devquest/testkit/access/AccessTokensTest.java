package io.devquest.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.notes.NotesPlugin;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class AccessTokensTest {

    private static final String TOKENS = "/api/v1/tokens";

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    private static TestAnswer issue(TestClient who, String... scopes) {
        String end = community.clock().instant().plus(Duration.ofDays(30)).toString();
        return who.post(TOKENS, Map.of("name", "Script", "scopes", List.of(scopes), "expiresAt", end))
                .expect(201);
    }

    private static TestClient by(TestAnswer issued) {
        return bearing(community.guest(), issued);
    }

    private static TestClient bearing(TestClient client, TestAnswer issued) {
        return client.with("Authorization", "Bearer " + issued.json("/token"));
    }

    @Test
    void aTokenIsShownOnceAndWorksWithoutCookieAndCsrfToken() {
        TestClient tina = community.member("tina");
        TestAnswer issued = issue(tina, "read", "notes:write");
        assertThat(issued.header("Cache-Control")).contains("no-store");
        assertThat(by(issued).get("/api/v1/me").expect(200).json("/name")).isEqualTo("tina");
        by(issued).post("/api/v1/notes", Map.of("body", "By a script")).expect(201);
        tina.get(TOKENS).expect(200).contains("Script", "lastUsedAt").lacks(issued.json("/token"));
    }

    @Test
    void theTokenDecidesAndNotTheCookieBesideIt() {
        TestAnswer issued = issue(community.member("tina"), "read");
        TestClient both = bearing(community.admin("ada"), issued);
        assertThat(both.get("/api/v1/me").expect(200).json("/name")).isEqualTo("tina");
        both.get("/api/v1/admin/plugins").problem("token_scope", 403);
        community
                .admin("ada")
                .with("Authorization", "Bearer dq_" + "x".repeat(43))
                .get("/api/v1/me")
                .problem("sign_in_required", 401);
    }

    @Test
    void aTokenDoesWhatItsScopesAndItsPersonMayBothDo() {
        TestClient ada = community.admin("ada");
        TestClient reader = by(issue(ada, "read"));
        reader.get("/api/v1/notes").expect(200);
        reader.post("/api/v1/notes", Map.of("body", "No"))
                .problem("token_scope", 403)
                .contains("scope notes:write");
        reader.get("/api/v1/admin/users").problem("token_scope", 403).contains("scope admin");
        by(issue(ada, "admin")).get("/api/v1/admin/users").expect(200);
        by(issue(community.member("tina"), "admin")).get("/api/v1/admin/users").problem("forbidden", 403);
    }

    @Test
    void aTokenNeverLeadsToTheKeysOfAnAccount() {
        TestClient ada = community.admin("ada");
        TestAnswer issued = issue(ada, "read", "write", "admin");
        TestClient script = by(issued);
        script.get(TOKENS).problem("token_scope", 403).contains("Sign in with a browser");
        script.post(TOKENS, Map.of()).problem("token_scope", 403);
        script.delete(TOKENS + "/" + issued.json("/id")).problem("token_scope", 403);
        script.delete("/api/v1/sessions/current").problem("token_scope", 403);
        script.put("/api/v1/admin/users/" + ada.id() + "/password", Map.of("password", "taken over by a thief"))
                .problem("token_scope", 403);
    }

    @Test
    void aTokenIsForTheApiOnly() {
        TestClient script = by(issue(community.member("tina"), "read", "write"));
        assertThat(script.get("/settings/tokens").expect(303).location()).startsWith("/login");
        script.form("/settings/tokens", Map.of("name", "More", "days", "7")).expect(401);
    }

    @Test
    void aRevokedTokenAndOneOfADisabledPersonAreRefusedAtOnce() {
        TestClient tina = community.member("tina");
        TestAnswer issued = issue(tina, "read");
        by(issued).get("/api/v1/me").expect(200);
        community.member("otto").delete(TOKENS + "/" + issued.json("/id")).problem("not_found", 404);
        tina.delete(TOKENS + "/" + issued.json("/id")).expect(204);
        by(issued).get("/api/v1/me").problem("sign_in_required", 401);
        TestClient dora = community.member("dora");
        TestAnswer second = issue(dora, "read");
        by(second).get("/api/v1/me").expect(200);
        community.server().accounts().disable(dora.id());
        by(second).get("/api/v1/me").problem("sign_in_required", 401);
    }

    @Test
    void anExpiredTokenIsRefused() {
        TestAnswer issued = issue(community.member("tina"), "read");
        by(issued).get("/api/v1/me").expect(200);
        community.clock().advance(Duration.ofDays(30));
        by(issued).get("/api/v1/me").problem("sign_in_required", 401);
    }

    @Test
    void thePageMakesATokenShowsItOnceAndRevokesIt() {
        TestClient pia = community.member("pia");
        pia.page("/settings/tokens")
                .contains("No token yet", "scope:notes:read")
                .lacks("scope:admin");
        community.admin("ada").page("/settings/tokens").contains("scope:admin");
        TestAnswer made = pia.form("/settings/tokens", Map.of("name", "Reader", "days", "30", "scope:read", "on"))
                .expect(200)
                .contains("Reader", "shown this once");
        assertThat(made.header("Cache-Control").orElse("")).contains("no-store");
        var secret = Pattern.compile("dq_[\\w-]{43}").matcher(made.text());
        assertThat(secret.find()).isTrue();
        TestClient script = community.guest().with("Authorization", "Bearer " + secret.group());
        script.get("/api/v1/me").expect(200);
        TestAnswer page = pia.page("/settings/tokens").contains("Reader").lacks(secret.group());
        String id = pia.get(TOKENS).json("/items/0/id");
        assertThat(page.text()).contains("/settings/tokens/" + id + "/revoke");
        pia.form("/settings/tokens/" + id + "/revoke", Map.of()).expect(303);
        script.get("/api/v1/me").expect(401);
    }

    @Test
    void aFormWithMistakesComesBackWithWhatWasChosen() {
        TestClient pia = community.member("paul");
        pia.form("/settings/tokens", Map.of("name", "Nothing ticked", "days", "90"))
                .expect(422)
                .contains("Nothing ticked", "Choose one or more", "value=\"90\" selected");
        pia.form("/settings/tokens", Map.of("name", " ", "days", "90", "scope:read", "on"))
                .expect(422)
                .contains("Say what the token is for", "name=\"scope:read\" value=\"on\" checked");
        pia.form("/settings/tokens", Map.of("name", "Long", "days", "3000", "scope:read", "on"))
                .expect(422)
                .contains("at most 366 days");
    }
}
