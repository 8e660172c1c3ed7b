package io.devquest.engine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.devquest.engine.config.ControlFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands against a server that only records what it is asked. */
class RunningInstanceTest {

    private record Answer(int status, String body) {}

    private static final String FORUMS = """
            {"id":"forums","title":"Forums","version":"0.1.0","state":"ENABLED","reason":"","errors":0}""";

    @TempDir
    Path home;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        ControlFile.write(home, "http://127.0.0.1:" + server.getAddress().getPort(), "the-token");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        boolean known = "Bearer the-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        asked.add((request + " " + body).strip());
        Answer answer = known ? answers.getOrDefault(request, new Answer(404, "")) : new Answer(401, "");
        byte[] bytes = answer.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Shell run(String... args) {
        return Shell.runWith("typed in\n", withHome(args));
    }

    private String[] withHome(String... args) {
        return Stream.concat(List.of(args).stream(), List.of("--home", home.toString()).stream())
                .toArray(String[]::new);
    }

    @Test
    void pluginsAreListedAndSwitched() throws IOException {
        Path archive = Files.writeString(home.resolve("forums.zip"), "bytes");
        answers.put("GET /api/v1/admin/plugins", new Answer(200, "{\"items\":[" + FORUMS + "],\"next\":null}"));
        answers.put("POST /api/v1/admin/plugins", new Answer(201, FORUMS));
        answers.put("POST /api/v1/admin/plugins/verify", new Answer(200, FORUMS));
        answers.put("PUT /api/v1/admin/plugins/forums", new Answer(200, FORUMS));
        answers.put("POST /api/v1/admin/plugins/forums/enable", new Answer(200, FORUMS));
        answers.put(
                "POST /api/v1/admin/plugins/forums/disable", new Answer(200, FORUMS.replace("ENABLED", "DISABLED")));
        answers.put("DELETE /api/v1/admin/plugins/forums?purge=true", new Answer(204, ""));

        assertThat(run("plugin", "list").out()).matches("forums +0\\.1\\.0 +enabled +Forums\\R");
        assertThat(run("plugin", "install", archive.toString()).out()).contains("forums 0.1.0 is enabled.");
        assertThat(run("plugin", "verify", archive.toString()).out()).contains("forums 0.1.0 can be installed.");
        assertThat(run("plugin", "upgrade", "forums", archive.toString()).exitCode())
                .isZero();
        assertThat(run("plugin", "enable", "forums").exitCode()).isZero();
        assertThat(run("plugin", "disable", "forums").out()).contains("forums 0.1.0 is disabled.");
        assertThat(run("plugin", "uninstall", "forums", "--purge").out()).contains("with its data");
        assertThat(asked)
                .contains("POST /api/v1/admin/plugins bytes", "PUT /api/v1/admin/plugins/forums bytes")
                .hasSize(7);
    }

    @Test
    void aPluginThatFailsMakesTheCommandFailWithItsReason() {
        String failed = FORUMS.replace("ENABLED", "FAILED").replace("\"reason\":\"\"", "\"reason\":\"It threw.\"");
        answers.put("POST /api/v1/admin/plugins/forums/enable", new Answer(200, failed));

        Shell shell = run("plugin", "enable", "forums");

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).isEqualToIgnoringNewLines("forums 0.1.0 has failed: It threw.");
    }

    @Test
    void aProblemOfTheServerIsShownAsItsSentence() {
        String problem = """
                {"type":"about:blank","title":"Invalid","status":422,"code":"input_invalid","detail":"Look again.",
                 "errors":[{"field":"name","code":"taken","message":"Choose another."}]}""";
        answers.put("POST /api/v1/admin/users", new Answer(422, problem));

        Shell shell = run("user", "create", "ada", "ada@example.org");

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).contains("Look again.", "name: Choose another.");
    }

    @Test
    void accountsAreMadePromotedAndGivenPasswords() {
        answers.put("POST /api/v1/admin/users", new Answer(201, "{}"));
        answers.put("GET /api/v1/admin/users?q=ada&role=&state=", new Answer(200, """
                {"items":[{"id":"0000000000001","name":"adam"},{"id":"0000000000002","name":"Ada"}],"next":null}"""));
        answers.put("PUT /api/v1/admin/users/0000000000002/roles/moderator", new Answer(204, ""));
        answers.put("PUT /api/v1/admin/users/0000000000002/password", new Answer(204, ""));

        Shell made = run("user", "create", "ada", "ada@example.org");
        assertThat(made.out()).containsPattern("The password is [\\w-]{20} and is not shown again");
        assertThat(run("user", "promote", "ada", "moderator").out()).contains("ada is moderator now.");
        Shell reset = run("user", "reset-password", "ada", "--password-stdin");
        assertThat(reset.out()).contains("ada has a new password.").doesNotContain("typed in");
        assertThat(asked).last().asString().endsWith("/password {\"password\":\"typed in\"}");
        assertThat(run("user", "promote", "ada", "an emperor").err()).contains("There is no role an emperor");
        assertThat(run("user", "promote", "bob", "admin").exitCode()).isEqualTo(1);
    }

    @Test
    void accountsAreListedPageByPageInvitedAndSwitched() {
        answers.put("GET /api/v1/admin/users?q=&role=mentor&state=active", new Answer(200, """
                {"items":[{"id":"0000000000001","name":"ada","email":"ada@example.org","roles":["member","mentor"],
                 "disabled":false,"verified":true,"joinedAt":"2026-03-02T09:00:00Z"}],"next":"abc"}"""));
        answers.put("GET /api/v1/admin/users?q=&role=mentor&state=active&after=abc", new Answer(200, """
                {"items":[{"id":"0000000000002","name":"bob","email":"bob@example.org","roles":["member"],
                 "disabled":false,"verified":false,"joinedAt":"2026-03-02T09:00:00Z"}],"next":null}"""));
        answers.put("GET /api/v1/admin/users?q=bob&role=&state=", new Answer(200, """
                {"items":[{"id":"0000000000002","name":"bob","joinedAt":"2026-03-02T09:00:00Z"}],"next":null}"""));
        for (String change : List.of("disable", "enable", "verify", "password-reset")) {
            answers.put("POST /api/v1/admin/users/0000000000002/" + change, new Answer(200, "{}"));
        }
        answers.put("POST /api/v1/invitations", new Answer(202, ""));
        answers.put("POST /api/v1/admin/users", new Answer(201, "{}"));

        assertThat(run("user", "list", "--role", "mentor", "--state", "active").out())
                .matches("ada +active +ada@example.org +member mentor\\Rbob +unverified +bob@example.org +member\\R");
        assertThat(run("user", "list", "--state", "asleep").err()).contains("There is no state asleep");
        assertThat(run("user", "show", "bob").out()).contains("name    bob", "joined  2026-03-02T09:00:00Z");
        assertThat(run("user", "disable", "bob").out()).contains("bob is disabled.");
        assertThat(run("user", "enable", "bob").out()).contains("bob is enabled.");
        assertThat(run("user", "verify", "bob").out()).contains("The address of bob is confirmed.");
        assertThat(run("user", "reset-password", "bob", "--mail").out()).contains("on its way to bob.");
        assertThat(run("user", "invite", "eve@example.org").out()).contains("on its way to eve@example.org.");
        assertThat(run("user", "create", "eve", "eve@example.org", "--mail").out())
                .contains("A link is on its way to eve@example.org.")
                .doesNotContain("The password is");
        assertThat(asked)
                .contains("POST /api/v1/invitations {\"email\":\"eve@example.org\"}")
                .noneMatch(request -> request.contains("\"password\""));
    }

    @Test
    void theDoctorCountsWhatIsWrong() {
        answers.put("GET /health/ready", new Answer(200, "{\"status\":\"up\"}"));
        answers.put("GET /api/v1/admin/plugins", new Answer(200, "{\"items\":[" + FORUMS + "]}"));
        assertThat(run("doctor").out()).contains("ok    Plugin forums 0.1.0", "Nothing is wrong.");
        assertThat(run("doctor").exitCode()).isZero();

        answers.put("GET /health/ready", new Answer(503, "{\"status\":\"down\"}"));
        Shell ill = run("doctor");
        assertThat(ill.exitCode()).isEqualTo(1);
        assertThat(ill.out()).contains("WRONG It is ready", "1 problem.");
    }

    @Test
    void startRefusesAHomeThatIsInUse() {
        Shell shell = run("start");

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).contains("A community already runs on " + home);
    }
}
