package io.devquest.distribution.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running product, as a client of its REST routes sees it. */
final class Site {

    static final Map<String, String> ENVIRONMENT = Map.of(
            "DEVQUEST_SETUP_ADMIN_NAME", "bench",
            "DEVQUEST_SETUP_ADMIN_EMAIL", "bench@example.org",
            "DEVQUEST_SETUP_ADMIN_PASSWORD", "a long run on loopback");

    /** What the names of all people but the administrator begin with; a number follows. */
    static final String WRITER = "writer";

    static final String PASSWORD = "quiet river stone";

    private static final Duration INDEX_PAUSE = Duration.ofMillis(20);

    /** A topic and its page. */
    record Topic(String id, String url) {}

    /** A person who has signed in; the headers let a request speak for them. */
    record Person(String cookie, String csrfToken) {
        String headers() {
            return "Cookie: " + cookie + "\r\nX-CSRF-Token: " + csrfToken + "\r\n";
        }
    }

    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    Site(int port) {
        address = "http://127.0.0.1:" + port;
    }

    Person signIn(String login, String password) {
        HttpResponse<byte[]> answer =
                send(post("/api/v1/sessions", Map.of("login", login, "password", password)), 200, 201);
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new Person(cookie, json.readTree(answer.body()).path("csrfToken").stringValue());
    }

    Person admin() {
        return signIn(ENVIRONMENT.get("DEVQUEST_SETUP_ADMIN_NAME"), ENVIRONMENT.get("DEVQUEST_SETUP_ADMIN_PASSWORD"));
    }

    /** People with accounts of their own, made by the administrator: one address may not register so many. */
    List<Person> people(int count) {
        Person admin = admin();
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = WRITER + i;
                        send(
                    as(
                            admin,
                            post(
                                    "/api/v1/admin/users",
                                    Map.of("name", name, "email", name + "@example.org", "password", PASSWORD))),
                    201);
            people.add(signIn(name, PASSWORD));
        }
        return people;
    }

    /** Makes a board in which everybody may write as fast as they can. */
    void board(Person admin, String slug) {
        set(admin, "core.moderation.checks=false");
        send(as(admin, post("/api/v1/forums/boards", Map.of("slug", slug, "title", "Bench"))), 201);
    }

    /** Changes settings, written as a form is sent. */
    void set(Person admin, String settings) {
        HttpRequest.Builder form = get("/admin/settings")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(settings));
        send(as(admin, form), 200, 303);
    }

    /** Makes a hidden group that alone sees the board; returns the way in. */
    String group(Person admin, String name, String board) {
        byte[] made = send(as(admin, post("/api/v1/g", Map.of("name", name, "joining", "hidden"))), 201).body();
        String slug = json.readTree(made).path("slug").stringValue();
        String id = json.readTree(made).path("id").stringValue();
        HttpRequest.Builder narrowed = get("/api/v1/forums/boards/" + board + "/audience")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(Map.of("audience", "group:" + id))));
        send(as(admin, narrowed), 200, 204);
        byte[] link = send(as(admin, post("/api/v1/g/" + slug + "/links", Map.of("uses", 1))), 201).body();
        return json.readTree(link).path("path").stringValue();
    }

    /** Goes the way into a group. */
    void join(Person person, String path) {
        send(as(person, post("/api/v1" + path, Map.of())), 200, 201, 204);
    }

    /** Waits until everything written so far can be found; returns how many things that are. */
    long awaitIndex() {
        Person admin = admin();
        while (true) {
            JsonNode state = index(admin);
            if (state.path("complete").booleanValue() && state.path("behind").longValue() == 0) {
                return state.path("documents").longValue();
            }
            LockSupport.parkNanos(INDEX_PAUSE.toNanos());
        }
    }

    /** How long it takes to build the index anew. */
    double rebuildSeconds() {
        Person admin = admin();
        long start = System.nanoTime();
        send(as(admin, post("/api/v1/admin/search/rebuild", Map.of())), 202);
        while (!index(admin).path("state").stringValue().equals("ready")) {
            LockSupport.parkNanos(INDEX_PAUSE.toNanos());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private JsonNode index(Person admin) {
        JsonNode state = json.readTree(send(as(admin, get("/api/v1/admin/search")), 200).body());
        if (state.path("state").stringValue().equals("failed")) {
            throw new IllegalStateException("The index: " + state);
        }
        return state;
    }

    Topic topic(Person author, String board, String title, String body) {
        String path = "/api/v1/forums/boards/" + board + "/topics";
        JsonNode made = json.readTree(send(as(author, post(path, Map.of("title", title, "body", body))), 201)
                .body());
        String id = made.path("id").stringValue();
        return new Topic(id, "/forums/topics/" + id + "/" + made.path("slug").stringValue());
    }

    static String repliesTo(Topic topic) {
        return "/api/v1/forums/topics/" + topic.id() + "/posts";
    }

    void reply(Person author, Topic topic, String body) {
        send(as(author, post(repliesTo(topic), Map.of("body", body))), 201);
    }

    int posts(Topic topic) {
        byte[] body = send(get("/api/v1/forums/topics/" + topic.id()), 200).body();
        return json.readTree(body).path("postCount").intValue();
    }

    /** How many posts all boards have together. */
    long allPosts() {
        long posts = 0;
        for (JsonNode board : json.readTree(page("/api/v1/forums/boards?limit=100")).path("items")) {
            posts += board.path("postCount").longValue();
        }
        return posts;
    }

    JsonNode read(Person person, String path) {
        return json.readTree(send(as(person, get(path)), 200).body());
    }

    JsonNode create(Person person, String path, Map<String, ?> body) {
        return json.readTree(send(as(person, post(path, body)), 201).body());
    }

    void change(Person person, String path, Map<String, ?> body) {
        HttpRequest.Builder request = get(path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        send(as(person, request), 200);
    }

    byte[] page(String path) {
        return send(get(path), 200).body();
    }

    String body(String markdown) {
        return json.writeValueAsString(Map.of("body", markdown));
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpRequest.Builder post(String path, Map<String, ?> body) {
        return get(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
    }

    private static HttpRequest.Builder as(Person person, HttpRequest.Builder request) {
        return request.header("Cookie", person.cookie()).header("X-CSRF-Token", person.csrfToken());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, Integer... expected) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (!List.of(expected).contains(answer.statusCode())) {
                throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " gave "
                        + answer.statusCode() + ": " + new String(answer.body(), UTF_8));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
