package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** One person's client, or a guest's; safe for threads. It follows no redirect. */
final class Rest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI url;
    private final HttpClient client;
    private final String session;
    private final String csrfToken;

    /** A guest's client. */
    Rest(URI url) {
        this(
                url,
                HttpClient.newBuilder()
                        .version(Version.HTTP_1_1)
                        .connectTimeout(PATIENCE)
                        .build(),
                "",
                "");
    }

    private Rest(URI url, HttpClient client, String session, String csrfToken) {
        this.url = url;
        this.client = client;
        this.session = session;
        this.csrfToken = csrfToken;
    }

    Rest signIn(String login, String password) {
        return signedIn(post("/api/v1/sessions", Map.of("login", login, "password", password)));
    }

    /** The person whose session an answer has opened. */
    private Rest signedIn(Answer answer) {
        answer.expect(201);
        String cookie = answer.header("Set-Cookie");
        return new Rest(url, client, cookie.substring(0, cookie.indexOf(';')), answer.text("/csrfToken"));
    }

    /** Makes an account and signs in. */
    Rest register(String name) {
        String password = "of-" + name + "-alone";
        post("/api/v1/accounts", Map.of("name", name, "email", name + "@example.org", "password", password))
                .expect(201);
        return signIn(name, password);
    }

    /** The same person at another address: sessions outlive the process. */
    Rest at(URI other) {
        return new Rest(other, client, session, csrfToken);
    }

    /** The cookie of the session; empty for a guest. */
    String cookie() {
        return session;
    }

    /** What must not be written down anywhere. */
    String session() {
        return session.substring(session.indexOf('=') + 1);
    }

    String csrfToken() {
        return csrfToken;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    Answer submit(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer put(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    Answer put(String path) {
        return send(request(path).PUT(BodyPublishers.noBody()));
    }

    Answer put(String path, Path file) {
        return upload("PUT", path, file);
    }

    Answer upload(String method, String path, Path file) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/octet-stream")
                    .method(method, BodyPublishers.ofFile(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Socket live() {
        Socket socket = new Socket();
        WebSocket.Builder builder = client.newWebSocketBuilder();
        if (!session.isEmpty()) {
            builder.header("Cookie", session);
        }
        socket.opened(builder.buildAsync(URI.create("ws" + url.toString().substring(4) + "/live"), socket)
                .join());
        return socket;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url.resolve(path)).timeout(PATIENCE);
        if (!session.isEmpty()) {
            request.header("Cookie", session).header("X-CSRF-Token", csrfToken);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
