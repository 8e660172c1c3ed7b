package io.devquest.testkit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.error.CommunityException;
import io.devquest.api.settings.Setting;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.config.Config;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the configuration and other nodes have to do with settings. */
@OnEveryDatabase
@Tag("alone")
class SettingsStartTest {

    private static final Setting<String> KEY = Setting.secret("school.gate.key");
    private static final String NAME = "core.site.name";
    private static final Setting<String> SITE_NAME = Setting.text(NAME, "DevQuest", 60);

    @RegisterExtension
    static Community community = Community.empty();

    @TempDir
    Path home;

    private CommunityServer start(String keys, boolean forget, Map<String, String> variables) {
        Config first = community.server().get(Config.class);
        return CommunityServer.start(
                Config.defaults(home)
                        .withPort(0)
                        .withDatabase(first.database())
                        .withSecrets(new Config.Secrets(keys, forget))
                        .withOverrides(variables),
                StartOptions.standard());
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String read(CommunityServer server) {
        Scope school = new Scope("school", SettingsStartTest.class.getClassLoader());
        SettingsStore store = server.get(SettingsStore.class);
        store.declare(school, KEY);
        try {
            return store.forScope(school).get(KEY);
        } finally {
            school.close();
        }
    }

    @Test
    void aSecretWhoseKeyIsLostKeepsTheCommunityFromStartingUntilItIsForgotten() {
        Scope school = new Scope("school", SettingsStartTest.class.getClassLoader());
        try (CommunityServer server = start(key(1), false, Map.of())) {
            SettingsStore store = server.get(SettingsStore.class);
            store.declare(school, KEY);
            store.save(Map.of("school.gate.key", "under the mat"));
        }
        assertThatThrownBy(() -> start(key(2), false, Map.of()))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("school.gate.key")
                .hasMessageContaining("which is not in secrets.key")
                .hasMessageContaining("secrets.forgetUnreadable");
        try (CommunityServer turned = start(key(2) + "," + key(1), false, Map.of())) {
            assertThat(read(turned)).isEqualTo("under the mat");
        }
        // it was encrypted anew, so the earlier key is not needed any more
        try (CommunityServer later = start(key(2), false, Map.of())) {
            assertThat(read(later)).isEqualTo("under the mat");
        }
        try (CommunityServer forgetful = start(key(3), true, Map.of())) {
            assertThat(read(forgetful)).isEmpty();
        }
    }

    @Test
    void theEnvironmentDecidesAndIsNamed() {
        String variable = "DEVQUEST_SETTING_CORE_SITE_NAME";
        try (CommunityServer server = start("", false, Map.of(variable, "Of the environment"))) {
            assertThat(site(server)).isEqualTo("Of the environment");
            server.get(SettingsStore.class).save(Map.of(NAME, "Of a form"));
            assertThat(site(server)).isEqualTo("Of the environment");
        }
        try (CommunityServer server = start("", false, Map.of(variable, "x".repeat(61)))) {
            assertThat(site(server)).isEqualTo("DevQuest");
        }
    }

    private static String site(CommunityServer server) {
        return server.get(SettingsStore.class).forScope(server.get(Scope.class)).get(SITE_NAME);
    }

    @Test
    void anotherNodeSeesAChangeWithinASecond() {
        if (community.server().get(Config.class).database().url().startsWith("jdbc:h2:")) {
            // only one process can open it
            return;
        }
        try (CommunityServer other = start("", false, Map.of())) {
            community.server().get(SettingsStore.class).save(Map.of(NAME, "Seen"));
            long begun = System.nanoTime();
            until(() -> site(other).equals("Seen"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        } finally {
            community.server().get(SettingsStore.class).save(Map.of(NAME, "DevQuest"));
        }
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
