package io.devquest.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.data.Id;
import io.devquest.engine.json.Json;
import io.devquest.engine.users.Sessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A browser, for pages and REST over real HTTP. It keeps the session cookie, sends the CSRF token with every change and
 * follows no redirect. Get one from {@link Community}.
 */
public final class TestClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CSRF = "X-CSRF-Token";

    private final HttpClient http;
    private final URI address;
    private final Optional<Id> account;
    private final Consumer<TestSocket> opened;
    private final AtomicReference<String> session;
    private final Map<String, String> headers = new LinkedHashMap<>();

    TestClient(HttpClient http, URI address, Optional<Id> account, String session, Consumer<TestSocket> opened) {
        this(http, address, account, new AtomicReference<>(session), opened);
    }

    private TestClient(
            HttpClient http,
            URI address,
            Optional<Id> account,
            AtomicReference<String> session,
            Consumer<TestSocket> opened) {
        this.http = http;
        this.address = address;
        this.account = account;
        this.session = session;
        this.opened = opened;
    }

    /** The account of the person this browser was made for. */
    public Id id() {
        return account.orElseThrow(() -> new IllegalStateException("A guest has no account"));
    }

    /** The same browser with one more header on every request; an empty value leaves a header out. */
    public TestClient with(String name, String value) {
        TestClient other = new TestClient(http, address, account, session, opened);
        other.headers.putAll(headers);
        other.headers.put(name, value);
        return other;
    }

    /** The same browser, sending no CSRF token. */
    public TestClient withoutCsrfToken() {
        return with(CSRF, "");
    }

    /** Reads. */
    public TestAnswer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "");
    }

    /** Asks for what reading would bring, without its body. */
    public TestAnswer head(String path) {
        return send("HEAD", path, BodyPublishers.noBody(), "");
    }

    /** Reads a page, which must be there. */
    public TestAnswer page(String path) {
        return with("Accept", "text/html").get(path).expect(200);
    }

    /** Sends JSON: text as it is, anything else written as JSON. */
    public TestAnswer post(String path, Object json) {
        return send("POST", path, body(json), "application/json");
    }

    /** Posts nothing. */
    public TestAnswer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), "");
    }

    /** Sends a file as the body. */
    public TestAnswer upload(String method, String path, Path file) {
        try {
            return send(method, path, BodyPublishers.ofFile(file), "application/octet-stream");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends JSON: text as it is, anything else written as JSON. */
    public TestAnswer put(String path, Object json) {
        return send("PUT", path, body(json), "application/json");
    }

    /** Sends JSON: text as it is, anything else written as JSON. */
    public TestAnswer patch(String path, Object json) {
        return send("PATCH", path, body(json), "application/json");
    }

    /** Removes. */
    public TestAnswer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), "");
    }

    /** Sends a form as a page does, with its hidden CSRF field. */
    public TestAnswer form(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        if (!session.get().isEmpty() && !"".equals(headers.get(CSRF))) {
            all.putIfAbsent("_csrf", Sessions.csrfToken(session.get()));
        }
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return withoutCsrfToken()
                .send("POST", path, BodyPublishers.ofString(body), "application/x-www-form-urlencoded");
    }

    /** Opens the live socket; it is closed with the community at the latest. */
    public TestSocket live() {
        TestSocket socket = TestSocket.open(http, liveAddress(), socketHeaders());
        opened.accept(socket);
        return socket;
    }

    /** Tries to open the live socket, which must be refused, and returns the status of the answer. */
    public int liveRefused() {
        return TestSocket.refused(http, liveAddress(), socketHeaders());
    }

    private URI liveAddress() {
        return URI.create(address.toString().replaceFirst("^http", "ws") + "/live");
    }

    private Map<String, String> socketHeaders() {
        Map<String, String> sent = new LinkedHashMap<>();
        if (!session.get().isEmpty()) {
            sent.put("Cookie", Sessions.COOKIE + "=" + session.get());
        }
        sent.put("Origin", address.toString());
        sent.putAll(headers);
        sent.values().removeIf(String::isEmpty);
        return sent;
    }

    private TestAnswer send(String method, String path, BodyPublisher body, String mediaType) {
        Map<String, String> sent = new LinkedHashMap<>();
        if (!mediaType.isEmpty()) {
            sent.put("Content-Type", mediaType);
        }
        if (!session.get().isEmpty()) {
            sent.put("Cookie", Sessions.COOKIE + "=" + session.get());
            sent.put(CSRF, method.equals("GET") ? "" : Sessions.csrfToken(session.get()));
        }
        sent.putAll(headers);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).method(method, body);
        sent.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        return answer(request.build());
    }

    private TestAnswer answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new TestAnswer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String prefix = Sessions.COOKIE + "=";
        if (cookie.startsWith(prefix)) {
            session.set(cookie.substring(prefix.length(), (cookie + ";").indexOf(';')));
        }
    }

    private static BodyPublisher body(Object json) {
        return BodyPublishers.ofString(
                json instanceof String text ? text : Json.mapper().writeValueAsString(json));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
