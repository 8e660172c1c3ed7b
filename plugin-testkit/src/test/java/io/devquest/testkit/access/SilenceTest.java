package io.devquest.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.http.Routing;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.notes.NotesPlugin;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is silenced finds every way to write closed, and the ways to look after oneself open. */
@OnEveryDatabase
class SilenceTest {

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    @Test
    void everyChangeIsRefusedButThoseOfOnesOwnAccount() {
        community.member("quiet");
        community
                .moderator("mona")
                .post(
                        "/api/v1/moderation/people/quiet/sanctions",
                        Map.of(
                                "sanction",
                                "silence",
                                "rule",
                                "No advertising, no spam",
                                "reason",
                                "Too loud",
                                "days",
                                3))
                .expect(201);
        TreeSet<String> open = new TreeSet<>();
        for (Route route : changes()) {
            // where the person may not do it anyway, the answer is another
            if (!send(route).text().contains("You may not write")
                    && !route.permission().id().contains("manage")
                    && !route.permission().id().contains("moderate")) {
                open.add(route.path().replaceAll("/(api/v1/)?([a-z-]+).*", "/$2"));
            }
        }
        assertThat(open)
                .containsOnly(
                        "/appeal",
                        "/confirm-mail",
                        "/email-changes",
                        "/forgot",
                        "/g",
                        "/login",
                        "/logout",
                        "/me",
                        "/moderation",
                        "/notifications",
                        "/password-resets",
                        "/reset",
                        "/sessions",
                        "/settings",
                        "/setup",
                        "/tokens",
                        "/u",
                        "/unsubscribe",
                        "/verifications",
                        "/verify",
                        "/watch");
        community.member("quiet").post("/api/v1/reports", Map.of()).problem("silenced", 403);
        community.member("quiet").patch("/api/v1/me/profile", Map.of()).problem("silenced", 403);
    }

    private static List<Route> changes() {
        return community.server().get(Routing.class).routes().stream()
                .map(Routing.OwnedRoute::route)
                .filter(route -> route.verb() != Verb.GET)
                .toList();
    }

    private static TestAnswer send(Route route) {
        // anew for each, because some of them end the session
        TestClient who = community.member("quiet");
        String path = route.path().replaceAll("\\{[a-z]+}", "0000000000001");
        return switch (route.verb()) {
            case POST -> route.rest() ? who.post(path, Map.of()) : who.form(path, Map.of());
            case PUT -> who.put(path, Map.of());
            case PATCH -> who.patch(path, Map.of());
            default -> who.delete(path);
        };
    }
}
