package io.devquest.testkit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.Mailbox;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody finds a link in an old mail, guesses one, or uses one for something else. */
@OnEveryDatabase
class LinkReuseTest {

    private static final String RESETS = "/api/v1/password-resets";
    private static final String VERIFICATIONS = "/api/v1/verifications";
    private static final String NEW = "ten patient herons";

    @RegisterExtension
    Community community = Community.empty();

    private People people;
    private Mailbox mail;
    private TestClient guest;

    @BeforeEach
    void anaHasAnAccount() {
        people = new People(community);
        people.account("ana");
        mail = new Mailbox(community);
        guest = community.guest();
        people.set("core.registration.verify", "always");
    }

    private String resetToken() {
        guest.post(RESETS, Map.of("login", "ana")).expect(202);
        return mail.awaitToken(People.email("ana"), "/reset?token=");
    }

    private TestAnswer reset(String token, String password) {
        return guest.put(RESETS, Map.of("token", token, "password", password));
    }

    @Test
    void aResetLinkSetsOnePasswordAndSignsOutEverywhere() {
        TestClient signedIn = community.member("ana");
        String token = resetToken();
        reset(token, "short").invalid("password", "size");
        TestAnswer done = reset(token, NEW).expect(204);
        assertThat(done.cookie("devquest_session")).isEmpty();
        reset(token, "eleven patient herons").problem("link_invalid", 404);
        signedIn.get("/api/v1/me").problem("sign_in_required", 401);
        People.signIn(guest, "ana", People.PASSWORD).problem("sign_in_refused", 401);
        People.signIn(guest, "ana", NEW).expect(201);
        assertThat(mail.subjects(People.email("ana"))).hasSize(2);
        guest.get("/reset?token=" + token).expect(404);
    }

    @Test
    void usingOneResetLinkMakesTheOthersUseless() {
        String first = resetToken();
        String second = resetToken();
        reset(second, NEW).expect(204);
        reset(first, "eleven patient herons").problem("link_invalid", 404);
    }

    @Test
    void aResetLinkExpiresAfterAnHour() {
        String token = resetToken();
        community.clock().advance(Duration.ofMinutes(59));
        guest.get("/reset?token=" + token).expect(200);
        community.clock().advance(Duration.ofMinutes(1));
        guest.get("/reset?token=" + token).expect(404);
        reset(token, NEW).problem("link_invalid", 404);
        People.signIn(guest, "ana", People.PASSWORD).expect(201);
    }

    @Test
    void aResetLinkIsUselessAfterTheAddressOrThePasswordHasChanged() {
        String token = resetToken();
        community
                .member("ana")
                .put("/api/v1/me/password", Map.of("current", People.PASSWORD, "password", NEW))
                .expect(200);
        reset(token, "eleven patient herons").problem("link_invalid", 404);
    }

    @Test
    void ofManyWhoUseOneResetLinkAtOnceOneSucceeds() {
        people.set("core.attempts.minute", 1_000);
        String token = resetToken();
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> community
                        .guest()
                        .put(RESETS, Map.of("token", token, "password", "patient heron number " + i))
                        .status())
                .toList();
        assertThat(answers).containsOnly(204, 404).containsOnlyOnce(204);
    }

    @Test
    void aLinkThatConfirmsAnAddressWorksOnceAndForADay() {
        People.register(guest, "eva", People.email("eva")).expect(201);
        String token = mail.awaitToken(People.email("eva"), "/verify?token=");
        // mail programs look at links
        guest.get("/verify?token=" + token).expect(200);
        People.signIn(guest, "eva", People.PASSWORD).problem("email_unverified", 403);
        guest.put(VERIFICATIONS, Map.of("token", token)).expect(204);
        guest.put(VERIFICATIONS, Map.of("token", token)).problem("link_invalid", 404);
        guest.form("/verify", Map.of("token", token)).expect(404);
        People.signIn(guest, "eva", People.PASSWORD).expect(201);

        People.register(guest, "ida", People.email("ida")).expect(201);
        String late = mail.awaitToken(People.email("ida"), "/verify?token=");
        community.clock().advance(Duration.ofHours(24));
        guest.put(VERIFICATIONS, Map.of("token", late)).problem("link_invalid", 404);
    }

    @Test
    void aLinkIsGoodForNothingElse() {
        people.set("core.attempts.minute", 1_000);
        People.register(guest, "eva", People.email("eva")).expect(201);
        String verify = mail.awaitToken(People.email("eva"), "/verify?token=");
        String reset = resetToken();
        reset(verify, NEW).problem("link_invalid", 404);
        guest.put(VERIFICATIONS, Map.of("token", reset)).problem("link_invalid", 404);
        guest.put("/api/v1/email-changes", Map.of("token", reset)).problem("link_invalid", 404);
        for (String guess : List.of("", "x", "A".repeat(43), reset.substring(1), reset + "A", "ä".repeat(43))) {
            reset(guess, NEW).problem("link_invalid", 404);
        }
        reset(reset, NEW).expect(204);
    }

    @Test
    void aLinkToANewAddressWorksOnce() {
        TestClient ana = community.member("ana");
        ana.put("/api/v1/me/email", Map.of("email", "new@people.example", "current", "a wrong password"))
                .invalid("current", "wrong");
        ana.put("/api/v1/me/email", Map.of("email", "new@people.example", "current", People.PASSWORD))
                .expect(202);
        String token = mail.awaitToken("new@people.example", "/confirm-mail?token=");
        assertThat(ana.get("/api/v1/me").json("/email")).isEqualTo(People.email("ana"));
        guest.get("/confirm-mail?token=" + token).expect(200);
        guest.put("/api/v1/email-changes", Map.of("token", token)).expect(204);
        assertThat(ana.get("/api/v1/me").json("/email")).isEqualTo("new@people.example");
        assertThat(mail.subjects(People.email("ana"))).hasSize(1);
        guest.put("/api/v1/email-changes", Map.of("token", token)).problem("link_invalid", 404);
        People.signIn(guest, "new@people.example", People.PASSWORD).expect(201);
        People.signIn(guest, People.email("ana"), People.PASSWORD).problem("sign_in_refused", 401);
    }
}
