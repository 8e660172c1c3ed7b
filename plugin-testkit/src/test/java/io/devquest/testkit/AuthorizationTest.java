package io.devquest.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    @Test
    void everyRouteOfTheEngineLetsInWhomTheMatrixNames() {
        AuthorizationMatrix matrix = AuthorizationMatrix.of(community, "core");
        matrix.sample("", "id", () -> NOTHING)
                .sample("", "session", () -> NOTHING)
                .sample("", "note", () -> NOTHING)
                .sample("", "role", () -> "mentor")
                .sample("", "type", () -> "forums.topic")
                .sample("", "name", () -> "matrix-member")
                .sample("/admin/users/", "id", this::somebody)
                .sample("/api/v1/admin/users/", "id", this::somebody)
                .sample("/admin/roles/", "name", this::role)
                .sample("/api/v1/admin/roles/", "name", this::role)
                .sample("/api/v1/admin/roles/", "permission", () -> "core.api.read")
                .sample("/settings/tokens/", "id", () -> token(matrix.member()))
                .sample("/api/v1/tokens/", "id", () -> token(matrix.member()))
                .check();
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
