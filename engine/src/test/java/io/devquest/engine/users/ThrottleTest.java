package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.TooManyRequests;
import io.devquest.engine.data.TestDatabases;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private CoreFixture core;
    private Throttle throttle;
    private KnownDevices devices;
    private SignIns signIns;

    @BeforeEach
    void open() {
        core = new CoreFixture(TestDatabases.H2);
        throttle = new Throttle(core.settings, core.scope, core.clock);
        devices = new KnownDevices(core.database, core.mappers(), core.clock);
        signIns = new SignIns(core.accounts, devices, throttle);
    }

    @AfterEach
    void close() {
        core.close();
    }

    private boolean allowed(String... keys) {
        TooManyRequests refused =
                catchThrowableOfType(TooManyRequests.class, () -> throttle.take(Throttle.Kind.SIGN_IN, keys));
        return refused == null;
    }

    private int allowed(int attempts, String... keys) {
        int count = 0;
        for (int i = 0; i < attempts; i++) {
            count += allowed(keys) ? 1 : 0;
        }
        return count;
    }

    @Test
    void sixAMinuteAndThirtyAnHourAreAllowed() {
        assertThat(allowed(10, "a")).isEqualTo(6);
        assertThat(allowed(10, "b")).isEqualTo(6);
        core.clock.forward(Duration.ofMinutes(1));
        assertThat(allowed(10, "a")).isEqualTo(6);
        int more = 0;
        for (int minute = 0; minute < 50; minute++) {
            core.clock.forward(Duration.ofMinutes(1));
            more += allowed(10, "a");
        }
        assertThat(more).isEqualTo(18);
        core.clock.forward(Duration.ofMinutes(9));
        assertThat(allowed(10, "a")).isEqualTo(6);
    }

    @Test
    void aRefusalSaysHowLongToWait() {
        allowed(6, "a");
        TooManyRequests refused =
                catchThrowableOfType(TooManyRequests.class, () -> throttle.take(Throttle.Kind.SIGN_IN, "a"));
        assertThat(refused.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
        assertThat(refused).hasMessageContaining("seconds");
        core.clock.forward(refused.retryAfter());
        assertThat(allowed("a")).isTrue();
    }

    @Test
    void whatSucceedsAndOtherKindsDoNotCount() {
        for (int i = 0; i < 20; i++) {
            throttle.take(Throttle.Kind.SIGN_IN, "a", "b").succeeded();
        }
        assertThat(allowed(10, "a")).isEqualTo(6);
        throttle.take(Throttle.Kind.RESET, "a");
    }

    @Test
    void anotherLimitCountsAtOnce() {
        assertThat(allowed(10, "a")).isEqualTo(6);
        core.settings.save(Map.of("core.attempts.minute", "2"));
        assertThat(allowed(10, "a")).isEqualTo(2);
    }

    @Test
    void allAddressesOfOneNetworkCountAsOne() {
        assertThat(Throttle.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Throttle.network("[2001:db8:1:2::1]"))
                .isNotEqualTo(Throttle.network("2001:db8:1:3::1"));
        assertThat(Throttle.network("fe80::1%eth0")).isEqualTo(Throttle.network("fe80::2"));
        assertThat(Throttle.network("::ffff:192.0.2.1")).isEqualTo(Throttle.network("192.0.2.1"));
        assertThat(Throttle.network("192.0.2.1")).isNotEqualTo(Throttle.network("192.0.2.2"));
        assertThat(Throttle.network("_hidden:x")).isEqualTo(Throttle.network("_hidden:x"));
    }

    private UserErrors attempt(String password, String address, Optional<String> device) {
        CommunityException failure = catchThrowableOfType(
                CommunityException.class,
                () -> signIns.authenticate(
                        new SignIn("ada", password), new Visitor(address, "", device, Locale.ENGLISH)));
        return failure == null ? null : (UserErrors) failure.error();
    }

    @Test
    void manyAddressesTogetherGetNoMoreAttemptsAtOneAccountAndItsOwnerStillGetsIn() {
        Account ada = core.register("ada");
        String device = devices.remember(ada.id(), Optional.empty());
        int tried = 0;
        for (int i = 0; i < 20; i++) {
            tried +=
                    attempt("a wrong password", "192.0.2." + i, Optional.empty()) == UserErrors.SIGN_IN_REFUSED ? 1 : 0;
        }
        assertThat(tried).isEqualTo(6);
        assertThat(attempt(CoreFixture.PASSWORD, "198.51.100.1", Optional.empty()))
                .isEqualTo(UserErrors.TOO_MANY);
        assertThat(attempt(CoreFixture.PASSWORD, "198.51.100.1", Optional.of(device)))
                .isNull();
        // and no stranger keeps anybody out for good
        core.clock.forward(Duration.ofHours(1));
        assertThat(attempt(CoreFixture.PASSWORD, "198.51.100.1", Optional.empty()))
                .isNull();
    }
}
