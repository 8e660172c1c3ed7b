package io.devquest.engine.plugin;

import io.devquest.api.access.Role;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.config.Config;
import io.devquest.engine.data.DatabaseConfig;
import io.devquest.engine.json.Json;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Registration;
import io.devquest.engine.users.Sessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;

/** A whole engine for a test, and an administrator's browser in front of it. Impatient, so that tests are quick. */
public final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path home;
    private final Config config;
    private final HttpClient http = HttpClient.newBuilder().build();
    private CommunityServer server;
    private String session = "";

    private Site(Path home, Config config) {
        this.home = home;
        this.config = config;
        server = CommunityServer.start(config, StartOptions.standard());
        signIn();
    }

    /** A site with H2 in memory. */
    public static Site open() {
        return open(new DatabaseConfig("jdbc:h2:mem:site_" + UUID.randomUUID(), "sa", "", 10));
    }

    public static Site open(DatabaseConfig database) {
        return open(database, 20_000);
    }

    /** A site whose requests have that many milliseconds. */
    public static Site open(DatabaseConfig database, long requestMillis) {
        try {
            Path home = Files.createTempDirectory("site-");
            return new Site(home, config(home, database, requestMillis));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Config config(Path home, DatabaseConfig database, long requestMillis) {
        Config standard = Config.defaults(home).withPort(0);
        Config.Limits limits = standard.limits();
        return standard.withDatabase(new Config.Database(
                        database.url(), database.user(), database.password(), database.connections()))
                .withLimits(limits.within(Duration.ofMillis(requestMillis), Duration.ofSeconds(4)));
    }

    private void signIn() {
        Account admin = server.accounts()
                .findByName("olga")
                .orElseGet(() -> server.accounts()
                        .create(
                                new Registration("olga", "olga@example.org", "a long night of rain"),
                                "Olga",
                                Set.of(Role.ADMIN)));
        session = server.get(Sessions.class).open(admin.id());
    }

    /** Ends the engine and starts it again on the same home and database. */
    void restart() {
        server.close();
        server = CommunityServer.start(config, StartOptions.standard());
        signIn();
    }

    Path home() {
        return home;
    }

    CommunityServer server() {
        return server;
    }

    HttpClient http() {
        return http;
    }

    String session() {
        return session;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(PATIENCE)
                .header("Cookie", Sessions.COOKIE + "=" + session)
                .header("X-CSRF-Token", Sessions.csrfToken(session));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    CompletableFuture<HttpResponse<String>> later(String path) {
        return http.sendAsync(request(path).build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> postLater(String path) {
        return http.sendAsync(request(path).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private HttpResponse<String> upload(String method, String path, Path archive) {
        try {
            return send(
                    request(path).method(method, BodyPublishers.ofFile(archive)).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> install(Path archive) {
        return upload("POST", "/api/v1/admin/plugins", archive);
    }

    HttpResponse<String> upgrade(String id, Path archive) {
        return upload("PUT", "/api/v1/admin/plugins/" + id, archive);
    }

    HttpResponse<String> enable(String id) {
        return post("/api/v1/admin/plugins/" + id + "/enable", "");
    }

    HttpResponse<String> disable(String id) {
        return post("/api/v1/admin/plugins/" + id + "/disable", "");
    }

    HttpResponse<String> purge(String id) {
        return send(
                request("/api/v1/admin/plugins/" + id + "?purge=true").DELETE().build());
    }

    JsonNode json(HttpResponse<String> answer) {
        return Json.lenient().readTree(answer.body());
    }

    /** What the administrator sees of one plugin: its state and the reason, in this form. */
    String standing(String id) {
        for (JsonNode plugin : json(get("/api/v1/admin/plugins")).path("items")) {
            if (plugin.path("id").asString("").equals(id)) {
                return plugin.path("state").asString("") + ": "
                        + plugin.path("reason").asString("");
            }
        }
        return "absent";
    }

    /** Waits for a condition. */
    static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("In vain was waited for: " + what);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    List<String> column(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = server.get(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names in the folder where plugins are unpacked, below this process's own. */
    List<String> unpacked() {
        Path work = home.resolve("data/run/plugins");
        if (!Files.isDirectory(work)) {
            return List.of();
        }
        try (var files = Files.walk(work, 2)) {
            return files.filter(file -> file.getNameCount() == work.getNameCount() + 2)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        Starter.deleteTree(home);
    }
}
