package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.devquest.api.error.CommunityException;
import io.devquest.engine.StartOptions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    // The argon2 command of the reference implementation printed it: echo -n password | argon2 somesalt -id -t 2 -k
    // 65536
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void aPasswordBelongsToItsHashOnly() {
        try (Passwords passwords = new Passwords(PasswordCost.OWASP)) {
            String hash = passwords.hash("correct horse battery");
            assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("horse");
            assertThat(passwords.verify("correct horse battery", hash)).isTrue();
            assertThat(passwords.verify("correct horse batterY", hash)).isFalse();
            assertThat(passwords.hash("correct horse battery")).isNotEqualTo(hash);
        }
    }

    @Test
    void anInstanceHashesAtTheCostThatOwaspNames() {
        assertThat(StartOptions.standard().passwords()).isEqualTo(new PasswordCost(19_456, 2));
    }

    @Test
    void hashesOfTheReferenceImplementationAreUnderstood() {
        try (Passwords passwords = new Passwords(PasswordCost.OWASP)) {
            assertThat(passwords.verify("password", REFERENCE)).isTrue();
            assertThat(passwords.verify("Password", REFERENCE)).isFalse();
        }
    }

    @Test
    void nobodyHasAPassword() {
        try (Passwords passwords = new Passwords(PasswordCost.OWASP)) {
            assertThat(passwords.verify("", passwords.ofNobody())).isFalse();
        }
    }

    @Test
    void oneWayOfWritingAnAccentIsAsGoodAsTheOther() {
        try (Passwords passwords = new Passwords(PasswordCost.OWASP)) {
            assertThat(passwords.verify("caf\u0065\u0301 au lait", passwords.hash("caf\u00e9 au lait")))
                    .isTrue();
        }
    }

    @Test
    void tooManyAtOnceAreTurnedAway() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try (Passwords passwords = new Passwords(PasswordCost.OWASP, 1, 1)) {
            Future<Boolean> first = callers.submit(() -> passwords.run(() -> hold(running, release)));
            running.await();
            Future<Boolean> second = callers.submit(() -> passwords.run(() -> true));
            while (passwords.waiting() < 1) {
                Thread.onSpinWait();
            }
            CommunityException refused =
                    catchThrowableOfType(CommunityException.class, () -> passwords.hash("correct horse battery"));
            assertThat(refused.error()).isEqualTo(UserErrors.TOO_MANY);
            release.countDown();
            assertThat(first.get()).isTrue();
            assertThat(second.get()).isTrue();
        } finally {
            callers.shutdownNow();
        }
    }

    private static boolean hold(CountDownLatch running, CountDownLatch release) throws InterruptedException {
        running.countDown();
        release.await();
        return true;
    }
}
