package io.devquest.testkit.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestMail;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class PersonTest {

    private static final String USERS = "/api/v1/admin/users";

    @RegisterExtension
    Community community = Community.empty();

    private TestClient olga() {
        return community.admin("olga");
    }

    private static String page(Id id) {
        return "/admin/users/" + id;
    }

    @Test
    void anAdministratorKeepsSomebodyOutAndLetsThemInAgain() {
        TestClient ana = community.member("ana");
        olga().form(page(ana.id()) + "/disable", Map.of()).expect(303);
        ana.get("/api/v1/me").expect(401);
        olga().page(page(ana.id())).contains("Disabled", "Nobody can sign in to this account.", "Enable");
        olga().form(page(ana.id()) + "/enable", Map.of()).expect(303);
        community.member("ana").get("/api/v1/me").expect(200);
    }

    @Test
    void nobodyDisablesThemselvesNorTheLastAdministrator() {
        TestClient olga = olga();
        olga.post(USERS + "/" + olga.id() + "/disable").problem("forbidden", 403);
        olga.form(page(olga.id()) + "/disable", Map.of()).expect(403).contains("You would lock yourself out.");
        olga.form(page(olga.id()) + "/roles", Map.of("role", "admin", "on", "false"))
                .expect(409)
                .contains("last administrator");
        olga.get("/api/v1/me").expect(200);
    }

    @Test
    void aRoleIsGivenAndTakenOnTheScreenOfThePerson() {
        TestClient ana = community.member("ana");
        olga().form(page(ana.id()) + "/roles", Map.of("role", "mentor", "on", "true"))
                .expect(303);
        assertThat(olga().get(USERS + "/" + ana.id()).json("/roles/1")).isEqualTo("mentor");
        olga().form(page(ana.id()) + "/roles", Map.of("role", "emperor", "on", "true"))
                .expect(422)
                .contains("There is no such role.");
        olga().form(page(ana.id()) + "/roles", Map.of("role", "mentor", "on", "false"))
                .expect(303);
        assertThat(olga().get(USERS + "/" + ana.id()).json().path("roles").size())
                .isEqualTo(1);
    }

    @Test
    void somebodyWhoManagesPeopleHasNoPowerOverWhoMayDoMore() {
        TestClient olga = olga();
        olga.post("/api/v1/admin/roles", Map.of("name", "steward", "title", "Steward"))
                .expect(201);
        olga.put("/api/v1/admin/roles/steward/permissions/core.users.manage", Map.of("granted", true))
                .expect(204);
        TestClient sue = community.member("sue");
        olga.put(USERS + "/" + sue.id() + "/roles/steward", "").expect(204);
        String admin = USERS + "/" + olga.id();
        sue.put(admin + "/password", Map.of("password", "taken over by a thief"))
                .problem("forbidden", 403);
        sue.post(admin + "/disable").problem("forbidden", 403);
        sue.post(admin + "/enable").problem("forbidden", 403);
        sue.post(admin + "/verify").problem("forbidden", 403);
        sue.delete(admin + "/sessions").problem("forbidden", 403);
        sue.form(page(olga.id()) + "/disable", Map.of()).expect(403).contains("may do more than you");
        olga.get("/api/v1/me").expect(200);

        TestClient ana = community.member("ana");
        sue.post(USERS + "/" + ana.id() + "/disable").expect(200);
        ana.get("/api/v1/me").expect(401);
    }

    @Test
    void sessionsAreListedAndEnded() {
        TestClient one = community.member("ana");
        TestClient other = community.member("ana");
        String sessions = USERS + "/" + one.id() + "/sessions";
        String newest = olga().get(sessions).expect(200).json("/items/0/id");
        assertThat(olga().get(sessions).json().path("items").size()).isEqualTo(2);
        olga().form(page(one.id()) + "/sessions/" + newest + "/end", Map.of()).expect(303);
        other.get("/api/v1/me").expect(401);
        one.get("/api/v1/me").expect(200);
        olga().delete(sessions + "/" + newest).problem("not_found", 404);
        olga().form(page(one.id()) + "/sessions/end", Map.of()).expect(303);
        one.get("/api/v1/me").expect(401);
        olga().page(page(one.id())).contains("Nowhere at the moment.");
    }

    @Test
    void anAccountMadeWithoutAPasswordGetsALinkToChooseOne() {
        olga().page("/admin/users/new").contains("Create an account");
        olga().form("/admin/users/new", Map.of("name", "x", "email", "zoe@people.example", "password", ""))
                .expect(422)
                .contains("zoe@people.example");
        olga().form("/admin/users/new", Map.of("name", "zoe", "email", "zoe@people.example", "password", ""))
                .expect(303);
        TestMail mail = community.mail("zoe@people.example");
        assertThat(mail.subject()).isEqualTo("Your account at DevQuest");
        assertThat(mail.text()).contains("Olga made an account for you", "Your user name is zoe.");
        String token = mail.link().substring(mail.link().indexOf('=') + 1);
        community
                .guest()
                .put("/api/v1/password-resets", Map.of("token", token, "password", "nine patient herons"))
                .expect(204);
        community
                .guest()
                .post("/api/v1/sessions", Map.of("login", "zoe", "password", "nine patient herons"))
                .expect(201);
    }

    @Test
    void anUnverifiedAccountIsVerifiedAndAResetIsSentOnRequest() {
        community.server().get(SettingsStore.class).save(Map.of("core.registration.verify", "always"));
        Map<String, String> newcomer =
                Map.of("name", "emil", "email", "emil@people.example", "password", "seven quiet lighthouses");
        community.guest().post("/api/v1/accounts", newcomer).expect(201);
        community.mail("emil@people.example");
        String id = olga().get(USERS + "?q=emil").json("/items/0/id");
        Map<String, String> signIn = Map.of("login", "emil", "password", "seven quiet lighthouses");
        community.guest().post("/api/v1/sessions", signIn).problem("email_unverified", 403);
        olga().form("/admin/users/" + id + "/verify", Map.of()).expect(303);
        community.guest().post("/api/v1/sessions", signIn).expect(201);

        String shown = olga().form("/admin/users/" + id + "/reset", Map.of())
                .expect(303)
                .location();
        olga().page(shown).contains("is on its way to emil@people.example");
        assertThat(community.mail("emil@people.example").link()).contains("/reset?token=");
        olga().post(USERS + "/" + id + "/disable").expect(200);
        olga().post(USERS + "/" + id + "/password-reset").problem("account_disabled", 409);
    }

    @Test
    void notesAreWrittenReadAndRemovedAndNeverShownToThePerson() {
        TestClient ana = community.member("ana");
        String notes = USERS + "/" + ana.id() + "/notes";
        olga().form(page(ana.id()) + "/notes", Map.of("body", "Asked twice <b>to slow down</b>\nSee the case."))
                .expect(303);
        community.admin("paul").post(notes, Map.of("body", "Second note")).expect(201);
        olga().page(page(ana.id()))
                .contains("Asked twice &lt;b&gt;to slow down&lt;/b&gt;", "Second note", "Olga", "Paul");
        assertThat(olga().get(notes).json("/items/0/author")).isEqualTo("paul");
        olga().form(page(ana.id()) + "/notes", Map.of("body", "  ")).expect(422).contains("Write something first.");
        olga().post(notes, Map.of("body", "x".repeat(2_001))).invalid("body", "size");
        ana.get(notes).expect(403);
        community.moderator("mona").get(notes).expect(403);
        ana.page("/u/ana").lacks("Second note");

        String id = olga().get(notes).json("/items/0/id");
        TestClient bob = community.member("bob");
        olga().delete(USERS + "/" + bob.id() + "/notes/" + id).problem("not_found", 404);
        olga().delete(notes + "/" + id).expect(204);
        olga().page(page(ana.id())).lacks("Second note");
        String next = olga().get(notes + "?limit=1").json("/next");
        assertThat(next).isEmpty();
    }

    @Test
    void thereIsNoScreenForSomebodyWhoIsNotThere() {
        olga().get("/admin/users/0000000000001").expect(404);
        olga().get(USERS + "/0000000000001/notes").problem("not_found", 404);
        olga().get(USERS + "/0000000000001/sessions").problem("not_found", 404);
        community.member("ana").get("/admin/users").expect(403);
    }
}
