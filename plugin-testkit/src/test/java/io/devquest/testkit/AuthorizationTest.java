package io.devquest.testkit;

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
                .check();
    }

    /** A person whom nobody misses. */
    private String somebody() {
        return community.member("matrix-" + people.incrementAndGet()).id().toString();
    }
}
