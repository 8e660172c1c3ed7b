package io.devquest.testkit.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Passwords;
import io.devquest.testkit.Community;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInStormTest {

    private static final int STORM = 60;

    @RegisterExtension
    static Community community = Community.empty().hashing();

    @Test
    void readersAreAnsweredWhileSixtySignInsWait() throws Exception {
        SettingsStore settings = community.server().get(SettingsStore.class);
        settings.save(Map.of("core.attempts.minute", "1000", "core.attempts.hour", "1000"));
        community.guest().page("/login");
        Passwords passwords = community.server().get(Passwords.class);
        ExecutorService people = Executors.newFixedThreadPool(STORM);
        try {
            List<Future<Integer>> signIns = new ArrayList<>();
            for (int i = 0; i < STORM; i++) {
                Map<String, String> input = Map.of("login", "person-" + i, "password", "a wrong password");
                signIns.add(people.submit(
                        () -> community.guest().post("/api/v1/sessions", input).status()));
            }
            while (passwords.waiting() < STORM / 3) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < 10; i++) {
                community.guest().with("Cookie", "a=b").page("/login");
            }
            assertThat(passwords.waiting()).as("sign-ins that still wait").isPositive();
            for (Future<Integer> signIn : signIns) {
                assertThat(signIn.get()).isEqualTo(401);
            }
        } finally {
            people.shutdownNow();
        }
    }
}
