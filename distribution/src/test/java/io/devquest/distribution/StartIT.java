package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** How the packaged product starts, refuses to start, and stops. */
class StartIT {

    private static final Pattern SETUP = Pattern.compile("http://\\S+(/setup\\?token=(\\S+))");

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Product second = new Product();

    @Test
    void theFirstStartPrintsOneReadyLineAndALinkThatWorksOnce() {
        Running running = product.start();
        Matcher link = SETUP.matcher(running.output());
        assertThat(running.output()).hasLineCount(2);
        assertThat(link.find()).isTrue();
        Rest guest = running.guest();
        assertThat(guest.get("/").expect(200).body()).contains("href=\"/forums\"");
        assertThat(guest.get("/setup?token=" + link.group(2).toLowerCase()).status())
                .isBetween(400, 499);
        assertThat(guest.get(link.group(1)).expect(200).body()).contains("name=\"token\"");

        Map<String, String> form = Map.of(
                "token",
                link.group(2),
                "name",
                Product.ADMIN,
                "email",
                "ada@example.org",
                "password",
                Product.ADMIN_PASSWORD);
        assertThat(guest.submit("/setup", form).expect(303).header("Location")).isEqualTo("/admin/plugins");
        running.admin().get("/api/v1/admin/plugins").expect(200);

        assertThat(guest.get(link.group(1)).status()).isBetween(400, 499);
        Map<String, String> again = Map.of(
                "token", link.group(2), "name", "eve", "email", "eve@example.org", "password", "another-secret-5");
        assertThat(guest.submit("/setup", again).status()).isBetween(400, 499);
        assertThat(guest.post("/api/v1/sessions", Map.of("login", "eve", "password", "another-secret-5"))
                        .status())
                .isEqualTo(401);
        running.stop();
        assertThat(product.start().output()).hasLineCount(1);
    }

    @Test
    void anUnattendedStartMakesTheAdministratorAndNobodyElse() {
        Running running = product.withAdmin().start();
        assertThat(running.output()).hasLineCount(1);
        Rest admin = running.admin();
        Answer users = admin.get("/api/v1/admin/users").expect(200);
        assertThat(users.json().path("items")).hasSize(1);
        assertThat(users.text("/items/0/name")).isEqualTo(Product.ADMIN);
        for (String name : List.of("admin", "root", "devquest", "operator", Product.ADMIN)) {
            for (String password : List.of("admin", "password", "devquest", "changeme", name)) {
                assertThat(running.guest()
                                .post("/api/v1/sessions", Map.of("login", name, "password", password))
                                .status())
                        .as(name + " with " + password)
                        .isIn(401, 422, 429);
            }
        }
    }

    @Test
    void theControlFileIsForItsOwnerAndGoneAfterAStop() throws IOException {
        Running running = product.withoutPlugins().start();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(product.control())))
                .isEqualTo("rw-------");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(product.control()))
                        .path("pid")
                        .longValue())
                .isEqualTo(running.handle().pid());
        assertThat(running.stop()).isEqualTo(143);
        assertThat(product.control()).doesNotExist();
    }

    @Test
    void noSecretIsWrittenDownInTheLog() throws IOException {
        Running running = product.start();
        Matcher link = SETUP.matcher(running.output());
        assertThat(link.find()).isTrue();
        running.guest()
                .submit(
                        "/setup",
                        Map.of(
                                "token",
                                link.group(2),
                                "name",
                                Product.ADMIN,
                                "email",
                                "ada@example.org",
                                "password",
                                Product.ADMIN_PASSWORD))
                .expect(303);
        Rest admin = running.admin();
        admin.get("/admin/plugins").expect(200);
        assertThat(admin.post("/api/v1/sessions", Map.of("login", "ada", "password", "mistyped-secret-3"))
                        .status())
                .isEqualTo(401);
        String token = JsonMapper.shared()
                .readTree(Files.readString(product.control()))
                .path("token")
                .stringValue();
        assertThat(product.cli("plugin", "disable", "forums").code()).isZero();
        running.stop();
        assertThat(product.log())
                .contains("forums")
                .doesNotContain(
                        link.group(2),
                        Product.ADMIN_PASSWORD,
                        "mistyped-secret-3",
                        admin.session(),
                        admin.csrfToken(),
                        token);
    }

    @Test
    void aTakenPortIsSaidInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Outcome outcome = product.withoutPlugins().cli("start", "--port", String.valueOf(taken.getLocalPort()));
            assertRefused(outcome, "port " + taken.getLocalPort(), "--port");
        }
    }

    @Test
    void everyProblemOfTheConfigurationIsListedAtOnce() throws IOException {
        Files.createDirectories(product.home().resolve("conf"));
        Files.writeString(
                product.home().resolve("conf/devquest.yaml"),
                "http:\n  porrt: 81\n  port: many\nlimits:\n  body: -3\n");
        Outcome outcome = product.with("DEVQUEST_HTTP_COLOUR", "red").cli("start", "--port", "0");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors())
                .contains("porrt", "http.port", "limits.body", "DEVQUEST_HTTP_COLOUR")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void aDatabaseInUseIsSaidInOneSentence() {
        product.withoutPlugins().start();
        second.with("DEVQUEST_DATABASE_URL", "jdbc:h2:file:" + product.home().resolve("data/community"));
        assertRefused(second.withoutPlugins().cli("start", "--port", "0"), "in use by another process");
        assertRefused(product.cli("start", "--port", "0"), "already runs");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsSaidInOneSentenceWithoutItsPassword() throws IOException {
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = nobody.getLocalPort();
            nobody.close();
            Outcome outcome = product.withoutPlugins()
                    .with("DEVQUEST_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + port + "/devquest")
                    .with("DEVQUEST_DATABASE_PASSWORD", "kept-from-the-log-4")
                    .cli("start", "--port", "0");
            assertRefused(outcome, "cannot be reached");
            assertThat(outcome.errors() + product.log()).doesNotContain("kept-from-the-log-4");
        }
    }

    @Test
    void safeModeStartsWithoutPluginsAndForgetsNothing() {
        Running running = product.withAdmin().start();
        Forums.newBoard(running.admin());
        running.stop();
        running = product.start("--safe-mode");
        assertThat(running.guest().get("/").expect(200).body()).doesNotContain("href=\"/forums\"");
        assertThat(running.guest().get(Forums.BOARDS).expect(404).text("/code")).isEqualTo("switched_off");
        assertThat(running.admin().get("/api/v1/admin/plugins").text("/items/0/reason"))
                .contains("safe mode");
        running.stop();
        assertThat(product.start().guest().get("/forums").expect(200).body()).contains("General");
    }

    private static void assertRefused(Outcome outcome, String... words) {
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).hasLineCount(1).contains(words).doesNotContain("Exception");
    }
}
