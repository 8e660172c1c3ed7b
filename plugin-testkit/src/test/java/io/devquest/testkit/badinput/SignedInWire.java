package io.devquest.testkit.badinput;

import io.devquest.engine.users.Registration;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Map;

/** Someone who has an account and has really signed in, with the cookie and the token that brought. */
record SignedInWire(Wire withoutToken, String token) {

    private static final String PASSWORD = "nine patient herons";

    static SignedInWire as(Community community, String name) {
        TestClient guest = community.guest();
        if (community.server().accounts().findByName(name).isEmpty()) {
            community.server().accounts().register(new Registration(name, name + "@people.example", PASSWORD));
        }
        TestAnswer session = guest.post("/api/v1/sessions", Map.of("login", name, "password", PASSWORD))
                .expect(201);
        String cookie = session.header("Set-Cookie").orElseThrow().split(";", 2)[0];
        Wire wire = new Wire(community.server().port()).with("Cookie", cookie);
        return new SignedInWire(wire, session.json("/csrfToken"));
    }

    Wire wire() {
        return withoutToken.with("X-CSRF-Token", token);
    }
}
