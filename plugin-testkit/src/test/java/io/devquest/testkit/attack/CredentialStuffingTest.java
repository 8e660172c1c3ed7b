package io.devquest.testkit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody tries many passwords. They are slowed down, and the owner of the account gets in all the same. */
@OnEveryDatabase
class CredentialStuffingTest {

    private static final String DEVICE = "devquest_device";

    @RegisterExtension
    Community community = Community.empty();

    private People people;

    @BeforeEach
    void anaHasAnAccount() {
        people = new People(community);
        people.account("ana");
        people.set("core.registration.verify", "always");
    }

    private TestAnswer guess(String login) {
        return People.signIn(community.guest(), login, "a wrong password");
    }

    @Test
    void oneAddressMayFailSixTimesAMinuteWhoeverItTries() {
        for (int i = 0; i < 6; i++) {
            guess("person-" + i).problem("sign_in_refused", 401);
        }
        TestAnswer refused = guess("ana").problem("too_many", 429);
        assertThat(refused.header("Retry-After").map(Integer::parseInt).orElse(0))
                .isBetween(1, 60);
        assertThat(community
                        .guest()
                        .form("/login", Map.of("login", "ana", "password", People.PASSWORD))
                        .expect(429)
                        .header("Retry-After"))
                .isPresent();
        community.clock().advance(Duration.ofMinutes(1));
        guess("ana").problem("sign_in_refused", 401);
    }

    @Test
    void oneAddressMayFailThirtyTimesAnHour() {
        int failed = 0;
        for (int minute = 0; minute < 20; minute++) {
            for (int i = 0; i < 7; i++) {
                failed += guess("person-" + minute + "-" + i).status() == 401 ? 1 : 0;
            }
            community.clock().advance(Duration.ofMinutes(1));
        }
        assertThat(failed).isEqualTo(30);
        community.clock().advance(Duration.ofMinutes(41));
        guess("ana").problem("sign_in_refused", 401);
    }

    @Test
    void manyWhoSignInFromOneAddressAreNotHeldUp() {
        for (int i = 0; i < 10; i++) {
            People.signIn(community.guest(), "ana", People.PASSWORD).expect(201);
        }
    }

    @Test
    void theOwnerGetsInWhereTheyHaveBeenBeforeWhileAStrangerGuesses() {
        String device = People.signIn(community.guest(), "ana", People.PASSWORD)
                .expect(201)
                .cookie(DEVICE)
                .orElseThrow();
        for (int i = 0; i < 6; i++) {
            guess("ana").problem("sign_in_refused", 401);
        }
        // even the right password, from a browser nobody knows
        People.signIn(community.guest(), "ana", People.PASSWORD).problem("too_many", 429);
        TestClient owner = community.guest().with("Cookie", DEVICE + "=" + device);
        People.signIn(owner, "ANA", People.PASSWORD).expect(201);
        People.signIn(owner, People.email("ana"), People.PASSWORD).expect(201);
    }

    @Test
    void aKnownBrowserIsKnownForItsOwnAccountOnlyAndIsSlowedDownAsWell() {
        people.account("eve");
        String device = People.signIn(community.guest(), "eve", People.PASSWORD)
                .cookie(DEVICE)
                .orElseThrow();
        TestClient known = community.guest().with("Cookie", DEVICE + "=" + device);
        TestClient madeUp = community.guest().with("Cookie", DEVICE + "=" + "A".repeat(43));
        for (int i = 0; i < 6; i++) {
            People.signIn(known, "ana", "a wrong password").problem("sign_in_refused", 401);
        }
        People.signIn(known, "ana", People.PASSWORD).problem("too_many", 429);
        People.signIn(madeUp, "ana", People.PASSWORD).problem("too_many", 429);
        for (int i = 0; i < 6; i++) {
            People.signIn(known, "eve", "a wrong password").problem("sign_in_refused", 401);
        }
        People.signIn(known, "eve", People.PASSWORD).problem("too_many", 429);
    }

    @Test
    void registeringAndAskingForLinksIsSlowedDownToo() {
        TestClient guest = community.guest();
        for (int i = 0; i < 6; i++) {
            People.register(guest, "person-" + i, "person-" + i + "@people.example")
                    .expect(201);
            guest.post("/api/v1/password-resets", Map.of("login", "person-" + i))
                    .expect(202);
            guest.post("/api/v1/verifications", Map.of("login", "person-" + i)).expect(202);
        }
        People.register(guest, "person-7", "person-7@people.example").problem("too_many", 429);
        guest.post("/api/v1/password-resets", Map.of("login", "ana")).problem("too_many", 429);
        guest.post("/api/v1/verifications", Map.of("login", "ana")).problem("too_many", 429);
        assertThat(guest.form("/forgot", Map.of("login", "ana")).expect(429).header("Retry-After"))
                .isPresent();
    }

    @Test
    void guessingThePasswordOfSomebodyWhoIsSignedInIsSlowedDownToo() {
        TestClient ana = community.member("ana");
        Map<String, String> change = Map.of("current", "a wrong password", "password", "ten patient herons");
        for (int i = 0; i < 6; i++) {
            ana.put("/api/v1/me/password", change).invalid("current", "wrong");
        }
        ana.put("/api/v1/me/password", Map.of("current", People.PASSWORD, "password", "ten patient herons"))
                .problem("too_many", 429);
    }
}
