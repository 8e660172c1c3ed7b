package io.devquest.testkit;

import io.devquest.engine.settings.SettingsStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is let in where, for every route of the engine. */
@OnEveryDatabase
class AuthorizationTest {

    private static final String NOTHING = "0000000000001";

    @RegisterExtension
    static Community community = Community.empty();

    private final AtomicInteger people = new AtomicInteger();
    private String group = "";

    @Test
    void everyRouteOfTheEngineLetsInWhomTheMatrixNames() {
        community
                .server()
                .get(SettingsStore.class)
                .save(Map.of(
                        "core.groups.per_person",
                        "1000",
                        "core.attempts.minute",
                        "1000",
                        "core.attempts.hour",
                        "1000"));
        AuthorizationMatrix matrix = AuthorizationMatrix.of(community, "core");
        matrix.sample("", "id", () -> NOTHING)
                .sample("", "session", () -> NOTHING)
                .sample("", "note", () -> NOTHING)
                .sample("", "role", () -> "mentor")
                .sample("", "type", () -> "forums.topic")
                .sample("", "name", () -> "matrix-member")
                .sample("", "slug", () -> group(matrix.member()))
                .sample("", "token", () -> invitation(matrix.member()))
                .sample("", "key", () -> "nothing")
                .sample("", "file", () -> "nothing.png")
                .sample("", "reader", () -> "nobody")
                .sample("", "object", () -> NOTHING)
                .sample("", "tag", () -> "java")
                .sample("", "event", () -> NOTHING)
                .sample("", "number", () -> "1")
                .sample("/g/{slug}/members/", "name", this::applicant)
                .sample("/api/v1/g/{slug}/members/", "name", this::applicant)
                .sample("/g/{slug}/links/", "id", () -> link(matrix.member()).json("/id"))
                .sample(
                        "/api/v1/g/{slug}/links/",
                        "id",
                        () -> link(matrix.member()).json("/id"))
                .sample("/u/{name}/block", "name", this::stranger)
                .sample("/u/{name}/mute", "name", this::stranger)
                .sample("/api/v1/u/{name}/block", "name", this::stranger)
                .sample("/api/v1/u/{name}/mute", "name", this::stranger)
                .sample("/admin/users/", "id", this::somebody)
                .sample("/api/v1/admin/users/", "id", this::somebody)
                .sample("/admin/roles/", "name", this::role)
                .sample("/api/v1/admin/roles/", "name", this::role)
                .sample("/api/v1/admin/roles/", "permission", () -> "core.api.read")
                .sample("/settings/tokens/", "id", () -> token(matrix.member()))
                .sample("/api/v1/tokens/", "id", () -> token(matrix.member()))
                .body("PATCH /api/v1/g/{slug}", Map.of("version", 1))
                .body("POST /g/{slug}/edit", Map.of("version", "1"))
                .body("PATCH /api/v1/g/{slug}/members/{name}", Map.of("banned", true))
                .body("POST /g/{slug}/members/{name}", Map.of("action", "ban"))
                .body("POST /g/{slug}/members", Map.of("name", "matrix-other"))
                .check();
    }

    /** A group; links and applicants are made for it until there is another one. */
    private String group(TestClient owner) {
        Map<String, ?> wanted = Map.of("name", "Matrix " + UUID.randomUUID(), "joining", "request");
        group = owner.post("/api/v1/g", wanted).expect(201).json("/slug");
        return group;
    }

    /** Somebody who has asked to be let in. */
    private String applicant() {
        String name = stranger();
        community
                .member(name)
                .put("/api/v1/g/" + group + "/members/me", Map.of())
                .expect(200);
        return name;
    }

    private TestAnswer link(TestClient owner) {
        return owner.post("/api/v1/g/" + group + "/links", Map.of()).expect(201);
    }

    private String invitation(TestClient owner) {
        group(owner);
        String path = link(owner).json("/path");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Somebody whom it does not matter to block. */
    private String stranger() {
        String name = "stranger-" + people.incrementAndGet();
        community.member(name);
        return name;
    }

    /** A role that nobody has; there is one unless it was just deleted. */
    private String role() {
        community.admin("matrix-admin").post("/api/v1/admin/roles", Map.of("name", "matrix", "title", "Matrix"));
        return "matrix";
    }

    private String token(TestClient owner) {
        String end = community.clock().instant().plus(Duration.ofDays(1)).toString();
        Map<String, ?> wanted = Map.of("name", "Matrix", "scopes", List.of("read"), "expiresAt", end);
        return owner.post("/api/v1/tokens", wanted).expect(201).json("/id");
    }

    /** A person whom nobody misses. */
    private String somebody() {
        return community.member("matrix-" + people.incrementAndGet()).id().toString();
    }
}
