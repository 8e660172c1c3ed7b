package io.devquest.testkit.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Registration;
import io.devquest.testkit.Community;
import io.devquest.testkit.Mailbox;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class RegistrationTest {

    private static final String PASSWORD = "nine patient herons";
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String INVITATIONS = "/api/v1/me/invitations";

    @RegisterExtension
    Community community = Community.empty();

    private Mailbox mail;
    private TestClient guest;

    @BeforeEach
    void openTheMail() {
        mail = new Mailbox(community);
        guest = community.guest();
        set("core.registration.verify", "always");
    }

    private void set(String key, String value) {
        community.server().get(SettingsStore.class).save(Map.of(key, value));
    }

    private static Map<String, String> form(String name) {
        return Map.of("name", name, "email", name + "@people.example", "password", PASSWORD);
    }

    private TestAnswer signIn(String login) {
        return community.guest().post("/api/v1/sessions", Map.of("login", login, "password", PASSWORD));
    }

    private int page(String name) {
        return guest.get("/u/" + name).status();
    }

    @Test
    void somebodyRegistersConfirmsTheAddressAndSignsIn() {
        guest.form("/register", form("nora")).expect(200).contains("nora@people.example", "/verify/again");
        signIn("nora").problem("email_unverified", 403);
        community
                .guest()
                .form("/login", Map.of("login", "nora", "password", PASSWORD))
                .expect(403)
                .contains("/verify/again");
        assertThat(page("nora")).isEqualTo(404);

        String link = mail.awaitLink("nora@people.example", "/verify?token=");
        guest.page(link).contains("nora@people.example", "method=\"post\"");
        assertThat(guest.form("/verify", Map.of("token", Mailbox.token(link)))
                        .expect(303)
                        .location())
                .isEqualTo("/login?done=verified");
        guest.page("/login?done=verified").contains("confirmed");
        assertThat(signIn("nora@people.example").expect(201).json("/name")).isEqualTo("nora");
        assertThat(page("nora")).isEqualTo(200);
    }

    @Test
    void aRegistrationByRestSaysThatTheAddressIsNotConfirmed() {
        TestAnswer answer = guest.post(ACCOUNTS, form("nora")).expect(201);
        assertThat(answer.json("/name")).isEqualTo("nora");
        assertThat(answer.json().path("verified").asBoolean(true)).isFalse();
        assertThat(answer.location()).isEqualTo("/u/nora");
    }

    @Test
    void theLinkIsSentAgainToThoseWhoWaitForIt() {
        guest.post(ACCOUNTS, form("nora")).expect(201);
        String first = mail.awaitLink("nora@people.example", "/verify?token=");
        assertThat(guest.form("/verify/again", Map.of("login", "nora"))
                        .expect(303)
                        .location())
                .isEqualTo("/verify/again?sent=1");
        String second = mail.awaitLink("nora@people.example", "/verify?token=");
        guest.put("/api/v1/verifications", Map.of("token", Mailbox.token(second)))
                .expect(204);
        guest.put("/api/v1/verifications", Map.of("token", Mailbox.token(first)))
                .problem("link_invalid", 404);
    }

    @Test
    void ofTwoWhoClaimAnAddressOneGetsIt() {
        guest.post(ACCOUNTS, form("nora")).expect(201);
        String first = mail.awaitToken("nora@people.example", "/verify?token=");
        Map<String, String> other = Map.of("name", "mallory", "email", "NORA@people.example", "password", PASSWORD);
        guest.post(ACCOUNTS, other).expect(201);
        String second = mail.awaitToken("nora@people.example", "/verify?token=");
        guest.put("/api/v1/verifications", Map.of("token", first)).expect(204);
        guest.put("/api/v1/verifications", Map.of("token", second)).problem("email_taken", 409);
        assertThat(signIn("nora@people.example").json("/name")).isEqualTo("nora");
        signIn("mallory").problem("email_unverified", 403);
    }

    @Test
    void aNewPasswordByMailConfirmsTheAddressAsWell() {
        guest.post(ACCOUNTS, form("nora")).expect(201);
        guest.post("/api/v1/password-resets", Map.of("login", "nora")).expect(202);
        String token = mail.awaitToken("nora@people.example", "/reset?token=");
        guest.put("/api/v1/password-resets", Map.of("token", token, "password", PASSWORD))
                .expect(204);
        signIn("nora").expect(201);
    }

    @Test
    void whereNoMailServerIsSetUpNobodyIsKeptWaitingForTheLink() {
        set("core.registration.verify", "with_mail");
        guest.post(ACCOUNTS, form("nora")).expect(201);
        signIn("nora").expect(201);
        String token = mail.awaitToken("nora@people.example", "/verify?token=");
        guest.put("/api/v1/verifications", Map.of("token", token)).expect(204);
    }

    @Test
    void withoutConfirmationSomebodyIsInAtOnceAndATakenAddressIsTold() {
        set("core.registration.verify", "never");
        TestAnswer answer = guest.form("/register", form("nora")).expect(303);
        assertThat(answer.location()).isEqualTo("/");
        guest.get("/api/v1/me").expect(200);
        Map<String, String> taken = Map.of("name", "eva", "email", "nora@people.example", "password", PASSWORD);
        community.guest().post(ACCOUNTS, taken).invalid("email", "taken");
        community.guest().post(ACCOUNTS, form("NORA")).invalid("name", "taken");
    }

    @Test
    void everythingWrongWithARegistrationIsSaidAtOnce() {
        TestAnswer page = guest.form("/register", Map.of("name", "n", "email", "nora", "password", "password1234"))
                .expect(422);
        page.contains("f-name-error", "f-email-error", "f-password-error", "value=\"nora\"");
        page.lacks("password1234");
        guest.post(ACCOUNTS, Map.of("name", "nora", "email", "nora.night@people.example", "password", "nora.night"))
                .invalid("password", "common");
        guest.post(ACCOUNTS, Map.of("name", "admin", "email", "n@people.example", "password", PASSWORD))
                .invalid("name", "reserved");
    }

    @Test
    void nobodyRegistersWhereAdministratorsMakeTheAccounts() {
        set("core.registration", "closed");
        guest.page("/register").lacks("name=\"password\"");
        guest.form("/register", form("nora")).expect(403);
        guest.post(ACCOUNTS, form("nora")).problem("registration_closed", 403);
        community
                .admin("root1")
                .post(INVITATIONS, Map.of("email", "nora@people.example"))
                .problem("registration_closed", 403);
        assertThat(community.server().accounts().findByName("nora")).isEmpty();
    }

    @Test
    void anInvitationLetsOnePersonInWhoseAddressItProves() {
        set("core.registration", "invitation");
        guest.page("/register").lacks("name=\"password\"");
        guest.post(ACCOUNTS, form("nora")).problem("invitation_needed", 403);
        TestClient admin = community.admin("root1");
        admin.post(INVITATIONS, Map.of("email", "Nora@people.example")).expect(202);
        String link = mail.awaitLink("nora@people.example", "/register?invitation=");
        guest.page(link).contains("nora@people.example", "name=\"password\"");

        String token = Mailbox.token(link);
        Map<String, String> other =
                Map.of("name", "mallory", "email", "m@people.example", "password", PASSWORD, "invitation", token);
        guest.post(ACCOUNTS, other).invalid("email", "not_invited");
        Map<String, String> nora =
                Map.of("name", "nora", "email", "nora@people.example", "password", PASSWORD, "invitation", token);
        assertThat(guest.form("/register", nora).expect(303).location()).isEqualTo("/");
        signIn("nora").expect(201);
        guest.post(ACCOUNTS, nora).problem("invitation_needed", 403);
        assertThat(admin.get(INVITATIONS).json().path("items")).isEmpty();
    }

    @Test
    void anInvitationExpiresAndCanBeTakenBack() {
        set("core.registration", "invitation");
        TestClient admin = community.admin("root1");
        admin.form("/invitations", Map.of("email", "nora@people.example")).expect(303);
        String link = mail.awaitLink("nora@people.example", "/register?invitation=");
        admin.page("/invitations").contains("nora@people.example");
        String id = admin.get(INVITATIONS).json("/items/0/id");
        community.admin("root2").delete(INVITATIONS + "/" + id).problem("not_found", 404);
        admin.delete(INVITATIONS + "/" + id).expect(204);
        guest.page(link).lacks("name=\"password\"");

        admin.post(INVITATIONS, Map.of("email", "eva@people.example")).expect(202);
        String late = mail.awaitLink("eva@people.example", "/register?invitation=");
        guest.page(late).contains("name=\"password\"");
        community.clock().advance(Duration.ofDays(7));
        guest.page(late).lacks("name=\"password\"");
    }

    @Test
    void membersInviteWhereTheyMay() {
        TestClient member = community.member("ana");
        member.get("/invitations").expect(403);
        member.post(INVITATIONS, Map.of("email", "nora@people.example")).problem("forbidden", 403);
        set("core.registration.members_invite", "true");
        member.page("/invitations");
        member.post(INVITATIONS, Map.of("email", "nora@people.example")).expect(202);
        mail.awaitLink("nora@people.example", "/register?invitation=");
    }

    @Test
    void anInvitationToSomebodyWhoIsHereTellsOnlyThem() {
        community.server().accounts().register(new Registration("nora", "nora@people.example", PASSWORD));
        TestAnswer answer = community
                .admin("root1")
                .post(INVITATIONS, Map.of("email", "nora@people.example"))
                .expect(202);
        assertThat(answer.text()).isEmpty();
        mail.awaitLink("nora@people.example", "/forgot");
    }
}
