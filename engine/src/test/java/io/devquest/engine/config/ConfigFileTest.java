package io.devquest.engine.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    @TempDir
    Path home;

    @Test
    void aMissingFileMeansDefaults() {
        Config config = ConfigFile.load(home, Map.of());

        assertThat(config.http().host()).isEqualTo("127.0.0.1");
        assertThat(config.http().port()).isEqualTo(8080);
        assertThat(config.http().publicUrl()).isEmpty();
        assertThat(config.http().secure()).isFalse();
        assertThat(config.database().url()).isEqualTo("jdbc:h2:file:" + home + "/data/community");
        assertThat(config.plugins()).isEqualTo(new Config.Plugins(home.resolve("plugins"), true));
        assertThat(config.limits())
                .isEqualTo(new Config.Limits(
                        1 << 20, 50L << 20, Duration.ofSeconds(10), 512L << 20, Duration.ofSeconds(10), 64));
        assertThat(config.setup()).isEmpty();
    }

    @Test
    void theFileIsReadAndTheEnvironmentWins() throws IOException {
        write("""
                http:
                  port: 9000
                  publicUrl: https://learn.example.org
                  trustedProxies: [10.0.0.0/8, "::1"]
                database:
                  user: anna
                limits:
                  requestTime: 500 ms
                log:
                  format: json
                """);

        Config config = ConfigFile.load(home, Map.of("DEVQUEST_DATABASE_USER", "berta", "DEVQUEST_HTTP_PORT", "0"));

        assertThat(config.http().port()).isZero();
        assertThat(config.http().publicUrl()).contains(URI.create("https://learn.example.org"));
        assertThat(config.http().secure()).isTrue();
        assertThat(config.http().trustedProxies()).hasSize(2);
        assertThat(config.database().user()).isEqualTo("berta");
        assertThat(config.limits().requestTime()).isEqualTo(Duration.ofMillis(500));
        assertThat(config.log().format()).isEqualTo(Config.LogFormat.JSON);
    }

    @Test
    void everyProblemIsListedAtOnce() throws IOException {
        write("""
                http:
                  prot: 9000
                  host: ""
                  publicUrl: example.org/community
                databse:
                  user: anna
                limits:
                  body: much
                log: json
                """);
        Map<String, String> env = Map.of(
                "DEVQUEST_HTTP_PORT", "99999", "DEVQUEST_LIMITS_BODDY", "1", "DEVQUEST_SETUP_ADMIN_NAME", "root");

        ConfigProblems wrong = catchThrowableOfType(ConfigProblems.class, () -> ConfigFile.load(home, env));

        assertThat(wrong.problems()).hasSize(9);
        assertThat(wrong)
                .hasMessageContaining("There is no key http.prot; the keys of http are host, port")
                .hasMessageContaining("http.host must not be empty")
                .hasMessageContaining("http.publicUrl must be an address")
                .hasMessageContaining("There is no group of keys databse")
                .hasMessageContaining("limits.body must be a size such as 512 KiB or 1 MiB; it is 'much'.")
                .hasMessageContaining("log is a group of keys")
                .hasMessageContaining("http.port must be a whole number from 0 to 65535; it is '99999'.")
                .hasMessageContaining("DEVQUEST_LIMITS_BODDY stands for no key")
                .hasMessageContaining("needs all of");
    }

    @Test
    void aFileThatIsNotYamlAndAKeyGivenTwiceAreProblems() throws IOException {
        write("http: [");
        assertThatThrownBy(() -> ConfigFile.load(home, Map.of()))
                .isInstanceOf(ConfigProblems.class)
                .hasMessageContaining("cannot be read");

        write("http:\n  port: 1\n  port: 2\n");
        assertThatThrownBy(() -> ConfigFile.load(home, Map.of()))
                .isInstanceOf(ConfigProblems.class)
                .hasMessageContaining("port");
    }

    @Test
    void anUnattendedSetupComesFromTheEnvironment() {
        Config config = ConfigFile.load(
                home,
                Map.of(
                        "DEVQUEST_SETUP_ADMIN_NAME", "ada",
                        "DEVQUEST_SETUP_ADMIN_EMAIL", "ada@example.org",
                        "DEVQUEST_SETUP_ADMIN_PASSWORD", "a secret of Ada"));

        assertThat(config.setup()).contains(new Config.SetupAdmin("ada", "ada@example.org", "a secret of Ada"));
        assertThat(config.toString()).doesNotContain("a secret of Ada");
    }

    @Test
    void secretsAreMaskedWhereValuesAreShown() {
        Map<String, String> env = Map.of("DEVQUEST_DATABASE_PASSWORD", "hush", "DEVQUEST_HTTP_PORT", "81");

        Map<String, String> shown = ConfigFile.effective(home, env);

        assertThat(shown).containsEntry("database.password", "********").containsEntry("http.port", "81");
        assertThat(shown.keySet()).hasSize(Key.values().length).startsWith("http.host", "http.port");
        assertThat(ConfigFile.load(home, env).toString()).doesNotContain("hush");
    }

    @Test
    void theShippedFileNamesEveryKeyWithItsDefaultAndNothingElse() throws IOException {
        String shipped = Files.readString(Path.of("../distribution/src/main/dist/conf/devquest.yaml"));

        assertThat(shipped).isEqualTo(ConfigFile.shipped());
    }

    @Test
    void theShippedFileWithoutItsCommentMarksMeansTheDefaults() throws IOException {
        String uncommented = ConfigFile.shipped()
                .lines()
                .filter(line -> line.matches("#(\\w|  \\w).*"))
                .map(line -> line.substring(1))
                .reduce("", (all, line) -> all + line + "\n");
        write(uncommented);

        assertThat(uncommented.lines().filter(line -> line.startsWith("  "))).hasSize(Key.values().length);
        assertThat(ConfigFile.load(home, Map.of())).isEqualTo(Config.defaults(home));
    }

    @Test
    void anAddressIsInItsRangeOnly() throws IOException {
        AddressRange range = AddressRange.parse("10.1.128.0/17");

        assertThat(List.of("10.1.128.0", "10.1.255.255")).allMatch(text -> range.contains(address(text)));
        assertThat(List.of("10.1.127.255", "10.2.128.0", "::1")).noneMatch(text -> range.contains(address(text)));
        assertThat(AddressRange.parse("::1").contains(InetAddress.getByName("::1")))
                .isTrue();
        assertThatThrownBy(() -> AddressRange.parse("localhost")).hasMessageContaining("'localhost' is neither");
        assertThatThrownBy(() -> AddressRange.parse("10.0.0.0/33")).hasMessageContaining("is neither");
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private void write(String yaml) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.writeString(home.resolve("conf/devquest.yaml"), yaml);
    }
}
