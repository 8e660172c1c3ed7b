package io.devquest.testkit;

import io.devquest.api.access.Role;
import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.config.Config;
import io.devquest.engine.mail.Mailer;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.PasswordCost;
import io.devquest.engine.users.Registration;
import io.devquest.engine.users.Sessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One engine between its start and its end, its folder, its people and their open sockets. */
final class RunningCommunity {

    private static final String PASSWORD = "seven quiet lighthouses";

    private final Path home;
    private final CommunityServer server;
    private final HttpClient http;
    private final MailInbox mails = new MailInbox();
    private final Queue<TestSocket> sockets = new ConcurrentLinkedQueue<>();

    private RunningCommunity(Path home, CommunityServer server, HttpClient http) {
        this.home = home;
        this.server = server;
        this.http = http;
        server.get(Mailer.class).onQueued(mails::add);
    }

    static RunningCommunity start(ExtensionContext context, TestClock clock, boolean checked, PasswordCost passwords) {
        ExtensionContext.Store forAll = TestDatabase.forAll(context);
        // one for all tests, because each brings threads of its own
        HttpClient http = forAll.getOrComputeIfAbsent(
                HttpClient.class, key -> HttpClient.newBuilder().build(), HttpClient.class);
        try {
            Path home = Files.createTempDirectory("devquest-test-");
            Config config =
                    config(home).withDatabase(TestDatabase.chosen(context).make(forAll));
            StartOptions options =
                    StartOptions.standard().at(clock).hashingAt(passwords).countingStatements();
            CommunityServer server = CommunityServer.start(config, options);
            if (!checked) {
                server.get(SettingsStore.class).save(Map.of("core.moderation.checks", "false"));
            }
            return new RunningCommunity(home, server, http);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the community could be made", e);
        }
    }

    private static Config config(Path home) {
        return Config.defaults(home).withPort(0);
    }

    CommunityServer server() {
        return server;
    }

    MailInbox mails() {
        return mails;
    }

    Tables tables() {
        return new Tables(server.get(DataSource.class));
    }

    TestClient guest() {
        return new TestClient(http, address(), Optional.empty(), "", sockets::add);
    }

    TestClient person(String name, Role role) {
        Accounts accounts = server.accounts();
        Account account = accounts.findByName(name).orElseGet(() -> register(accounts, name, role));
        if (role != Role.MEMBER && !account.roles().contains(role)) {
            accounts.setRole(account.id(), role, true);
        }
        String token = server.get(Sessions.class).open(account.id());
        return new TestClient(http, address(), Optional.of(account.id()), token, sockets::add);
    }

    private static Account register(Accounts accounts, String name, Role role) {
        String displayName = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return accounts.create(new Registration(name, name + "@people.example", PASSWORD), displayName, Set.of(role));
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    void close() {
        sockets.forEach(TestSocket::close);
        server.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the community could not be removed", e);
        }
    }
}
