package io.devquest.forums;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may do what: every REST route of the forums for every kind of person. */
@OnEveryDatabase
class PermissionsTest {

    private static final String TOPIC = "/api/v1/forums/topics/{id}";
    private static final String BOARD = "/api/v1/forums/boards/{slug}";
    private static final String POST = "/api/v1/forums/posts/{id}";
    private static final Object NOTHING = "";
    private static final String AN_ID = "0000000000001";

    /** What a route answers a guest, another member, the author, a moderator and an administrator. */
    private record Line(Object body, int guest, int other, int author, int moderator, int admin) {}

    /** Stands for the id of another topic. */
    private static final Object ANOTHER = new Object();

    private static final Map<String, Line> TABLE = Map.ofEntries(
            Map.entry("GET /api/v1/forums/boards", new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry(
                    "POST /api/v1/forums/boards",
                    new Line(Map.of("slug", "permitted", "title", "Board"), 401, 403, 403, 403, 201)),
            Map.entry(
                    "PUT /api/v1/forums/boards/{slug}/audience",
                    new Line(Map.of("audience", "members"), 401, 403, 403, 403, 200)),
            Map.entry(
                    "PUT /api/v1/forums/boards/{slug}/votes", new Line(Map.of("down", false), 401, 403, 403, 403, 200)),
            Map.entry("GET /api/v1/forums/boards/{slug}", new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry("GET /api/v1/forums/boards/{slug}/topics", new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry(
                    "POST /api/v1/forums/boards/{slug}/topics",
                    new Line(Map.of("title", "A title", "body", "A text"), 401, 201, 201, 201, 201)),
            Map.entry(
                    "PATCH " + BOARD,
                    new Line(Map.of("description", "Of loops", "version", 1), 401, 403, 403, 403, 200)),
            Map.entry("GET " + BOARD + "/moderators", new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry("PUT " + BOARD + "/moderators/{name}", new Line(NOTHING, 401, 403, 403, 403, 204)),
            Map.entry("DELETE " + BOARD + "/moderators/{name}", new Line(NOTHING, 401, 403, 403, 403, 204)),
            Map.entry(
                    "PUT " + BOARD + "/template",
                    new Line(Map.of("template", "What did you try?", "version", 1), 401, 403, 403, 200, 200)),
            Map.entry("GET /api/v1/forums/topics/new?after=" + AN_ID, new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry("PUT /api/v1/forums/reading", new Line(Map.of(), 401, 204, 204, 204, 204)),
            Map.entry("PUT " + TOPIC + "/reading", new Line(Map.of("upTo", 1), 401, 200, 200, 200, 200)),
            Map.entry("GET /api/v1/forums/topics", new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry("GET " + TOPIC, new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry(
                    "PATCH " + TOPIC, new Line(Map.of("title", "A new title", "version", 1), 401, 403, 200, 200, 200)),
            Map.entry("DELETE " + TOPIC, new Line(NOTHING, 401, 403, 204, 204, 204)),
            Map.entry("POST " + TOPIC + "/restore", new Line(NOTHING, 401, 403, 403, 200, 200)),
            Map.entry("PUT " + TOPIC + "/pin", new Line(Map.of(), 401, 403, 403, 200, 200)),
            Map.entry("DELETE " + TOPIC + "/pin", new Line(NOTHING, 401, 403, 403, 200, 200)),
            Map.entry("PUT " + TOPIC + "/closing", new Line(Map.of(), 401, 403, 403, 200, 200)),
            Map.entry("DELETE " + TOPIC + "/closing", new Line(NOTHING, 401, 403, 403, 200, 200)),
            Map.entry("PUT " + TOPIC + "/slow-mode", new Line(Map.of("seconds", 30), 401, 403, 403, 200, 200)),
            Map.entry("PUT " + TOPIC + "/board", new Line(Map.of("board", "elsewhere"), 401, 403, 403, 200, 200)),
            Map.entry("POST " + TOPIC + "/merge", new Line(Map.of("into", AN_ID), 401, 403, 403, 422, 422)),
            Map.entry(
                    "POST " + TOPIC + "/split",
                    new Line(Map.of("title", "Another one", "posts", List.of(AN_ID)), 401, 403, 403, 422, 422)),
            Map.entry("GET " + TOPIC + "/log", new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry(
                    "PUT /api/v1/forums/boards/{slug}/closing", new Line(Map.of("days", 30), 401, 403, 403, 403, 200)),
            Map.entry("GET " + TOPIC + "/posts", new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry("POST " + TOPIC + "/posts", new Line(Map.of("body", "A reply"), 401, 201, 201, 201, 201)),
            Map.entry("GET " + POST, new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry("PATCH " + POST, new Line(Map.of("body", "A new text", "version", 1), 401, 403, 200, 200, 200)),
            Map.entry("DELETE " + POST, new Line(NOTHING, 401, 403, 204, 204, 204)),
            Map.entry("POST " + POST + "/restore", new Line(NOTHING, 401, 403, 403, 200, 200)),
            Map.entry("PUT " + POST + "/vote", new Line(NOTHING, 401, 200, 403, 200, 200)),
            Map.entry("DELETE " + POST + "/vote", new Line(NOTHING, 401, 200, 200, 200, 200)),
            Map.entry(
                    "PUT /api/v1/forums/boards/{slug}/kind",
                    new Line(Map.of("kind", "questions"), 401, 403, 403, 403, 200)),
            Map.entry("PUT " + POST + "/acceptance", new Line(NOTHING, 401, 403, 200, 200, 200)),
            Map.entry("DELETE " + POST + "/acceptance", new Line(NOTHING, 401, 403, 200, 200, 200)),
            Map.entry("PUT " + TOPIC + "/info-request", new Line(NOTHING, 401, 403, 403, 200, 200)),
            Map.entry("DELETE " + TOPIC + "/info-request", new Line(NOTHING, 401, 403, 200, 200, 200)),
            Map.entry("GET /api/v1/forums/similar", new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry("GET /api/v1/forums/help", new Line(NOTHING, 200, 200, 200, 200, 200)),
            Map.entry("PUT " + TOPIC + "/claim", new Line(NOTHING, 401, 200, 403, 200, 200)),
            Map.entry("DELETE " + TOPIC + "/claim", new Line(NOTHING, 401, 200, 200, 200, 200)),
            Map.entry("PUT " + TOPIC + "/same-problem", new Line(NOTHING, 401, 200, 403, 200, 200)),
            Map.entry("DELETE " + TOPIC + "/same-problem", new Line(NOTHING, 401, 200, 200, 200, 200)),
            Map.entry("PUT " + TOPIC + "/duplicate", new Line(ANOTHER, 401, 403, 200, 200, 200)),
            Map.entry("DELETE " + TOPIC + "/duplicate", new Line(NOTHING, 401, 403, 200, 200, 200)));

    private static final Pattern OF_QUESTIONS =
            Pattern.compile(".*/(acceptance|info-request|duplicate|claim|same-problem)");

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    @Test
    void theTableHasEveryRoute() {
        Set<String> routes = new TreeSet<>();
        var paths =
                community.guest().get("/api/v1/openapi.json").expect(200).json().path("paths");
        for (String path : paths.propertyNames()) {
            if (path.startsWith("/api/v1/forums/")) {
                for (String verb : paths.path(path).propertyNames()) {
                    routes.add(verb.toUpperCase(Locale.ROOT) + " " + path);
                }
            }
        }
        assertThat(routes)
                .isEqualTo(TABLE.keySet().stream()
                        .map(route -> route.replaceAll("\\?.*", ""))
                        .collect(toCollection(TreeSet::new)));
    }

    @Test
    void guestsReadAndAreAskedToSignIn() {
        TABLE.forEach((route, line) -> check(route, line, community.guest(), line.guest()));
    }

    @Test
    void membersWriteAndLeaveWhatOthersWroteAlone() {
        TABLE.forEach((route, line) -> check(route, line, community.member("otto"), line.other()));
    }

    @Test
    void authorsChangeWhatTheyWrote() {
        TABLE.forEach((route, line) -> check(route, line, community.member("ann"), line.author()));
    }

    @Test
    void moderatorsChangeWhatAnyoneWrote() {
        TABLE.forEach((route, line) -> check(route, line, community.moderator("mona"), line.moderator()));
    }

    @Test
    void administratorsMakeBoards() {
        TABLE.forEach((route, line) -> check(route, line, community.admin("ada"), line.admin()));
    }

    @Test
    void pagesOfFormsAskGuestsToSignInAndKeepMembersFromTheToolsOfOthers() {
        Ground ground = Ground.of(community);
        String topic = "/forums/topics/" + ground.topic();
        for (String path : List.of("/forums/boards/new", topic + "/edit", topic + "/delete")) {
            assertThat(ground.guest().get(path).expect(303).location()).startsWith("/login?next=");
            ground.bob().get(path).expect(403);
        }
        for (String path : List.of("/forums/boards/new", topic + "/edit", topic + "/delete", topic + "/restore")) {
            StoredRows before = StoredRows.of(community);
            Map<String, String> fields = Map.of("title", "Taken over", "slug", "taken", "tags", "", "version", "1");
            ground.guest().form(path, fields).expect(401);
            ground.bob().form(path, fields).expect(403);
            assertThat(StoredRows.of(community)).as(path).isEqualTo(before);
        }
    }

    /** Asks on a topic and a reply that ann wrote and nobody has touched. */
    private static void check(String route, Line line, TestClient who, int expected) {
        Ground ground = Ground.of(community);
        if (OF_QUESTIONS.matcher(route).matches()) {
            community
                    .admin("ada")
                    .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "questions"))
                    .expect(200);
        }
        Object body = line.body() == ANOTHER ? Map.of("of", Ground.of(community).topic()) : line.body();
        boolean onPost = route.contains("/posts/{id}");
        String id = onPost ? ground.replied(ground.ann(), "A reply").json("/id") : ground.topic();
        String verb = route.substring(0, route.indexOf(' '));
        String path = route.substring(verb.length() + 1)
                .replace("{id}", id)
                .replace("{slug}", ground.board())
                .replace("{name}", "ann");
        community.admin("ada").post("/api/v1/forums/boards", Map.of("slug", "elsewhere", "title", "Elsewhere"));
        StoredRows before = StoredRows.of(community);
        TestAnswer answer = send(who, verb, path, body);
        assertThat(answer.status()).as("%s: %s", route, answer).isEqualTo(expected);
        boolean changed = !StoredRows.of(community).equals(before);
        if (verb.equals("GET") || expected >= 400) {
            assertThat(changed).as("a change by %s", answer).isFalse();
        }
        if (expected >= 400) {
            String code = expected == 401 ? "sign_in_required" : answer.json("/code");
            answer.problem(code, expected);
            assertThat(code)
                    .isIn("sign_in_required", "forbidden", "forums.own_post", "forums.own_question", "input_invalid");
        }
    }

    private static TestAnswer send(TestClient who, String verb, String path, Object body) {
        return switch (verb) {
            case "GET" -> who.get(path);
            case "POST" -> who.post(path, body);
            case "PUT" -> who.put(path, body);
            case "PATCH" -> who.patch(path, body);
            case "DELETE" -> who.delete(path);
            default -> throw new AssertionError("The test does not know " + verb);
        };
    }
}
