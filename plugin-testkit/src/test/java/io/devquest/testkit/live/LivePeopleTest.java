package io.devquest.testkit.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import io.devquest.testkit.notes.NotesPlugin;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Presence, invisibility, blocks and the end of access, over real sockets. */
@OnEveryDatabase
class LivePeopleTest {

    private static final String WALL = "notes.wall:all";
    private static final String PRESENCE = "/api/v1/me/presence";

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    /** Waits until a subscriber is told so; others may come and go meanwhile. */
    private static void awaitChange(TestSocket socket, String expected) {
        JsonNode frame;
        do {
            frame = socket.await("presence");
        } while (!expected.equals(frame.path("person").path("name").asString("") + " "
                + frame.path("state").asString("")));
    }

    @Test
    void invisibilityHoldsAtOnceOnOpenConnectionsAndLasts() {
        TestClient ada = community.member("ada");
        try (TestSocket watcher = community.member("bob").live().subscribe(WALL);
                TestSocket own = ada.live().subscribe(WALL)) {
            awaitChange(watcher, "ada online");
            assertThat(ada.get(PRESENCE).expect(200).json().path("invisible").asBoolean())
                    .isFalse();
            ada.put(PRESENCE, Map.of("invisible", true)).expect(200);
            awaitChange(watcher, "ada left");
            own.send(WALL, "typing", Map.of());
            try (TestSocket again = ada.live().subscribe(WALL)) {
                JsonNode list = again.await("presence").path("people");
                assertThat(list)
                        .extracting(person -> person.path("name").asString(""))
                        .contains("bob")
                        .doesNotContain("ada");
            }
            ada.put(PRESENCE, Map.of("invisible", false)).expect(200);
            awaitChange(watcher, "ada online");
            own.send(WALL, "pin", Map.of("x", 1, "y", 1));
            assertThat(watcher.await("message").path("type").asString("")).isEqualTo("pin");
        }
    }

    @Test
    void theSettingsPageHidesAndShows() {
        TestClient cleo = community.member("cleo");
        cleo.page("/settings/people").contains("Be invisible");
        assertThat(cleo.form("/settings/people/presence", Map.of("invisible", "true"))
                        .expect(303)
                        .header("Location"))
                .hasValue("/settings/people");
        cleo.page("/settings/people").contains("Be visible again", "You are invisible");
        assertThat(cleo.get(PRESENCE).json().path("invisible").asBoolean()).isTrue();
        cleo.form("/settings/people/presence", Map.of("invisible", "false")).expect(303);
        cleo.page("/settings/people").contains("Be invisible");
        cleo.put(PRESENCE, Map.of()).problem("input_invalid", 422);
        community.guest().get(PRESENCE).problem("sign_in_required", 401);
        community.guest().put(PRESENCE, Map.of("invisible", true)).problem("sign_in_required", 401);
    }

    @Test
    void blockingSomebodyClosesWhatTheyMayNotSeeAnyMoreAndPartsTheTwo() {
        TestClient dora = community.member("dora");
        TestClient emil = community.member("emil");
        String desk = "notes.desk:" + dora.id();
        try (TestSocket visitor = emil.live().subscribe(desk).subscribe(WALL);
                TestSocket owner = dora.live().subscribe(WALL)) {
            awaitChange(visitor, "dora online");
            dora.put("/api/v1/u/emil/block", "").expect(204);
            JsonNode closed = visitor.await("closed");
            assertThat(closed.path("channel").asString("")).isEqualTo(desk);
            assertThat(closed.path("reason").asString("")).isEqualTo("forbidden");
            awaitChange(visitor, "dora left");
            awaitChange(owner, "emil left");
            assertThat(visitor.subscribeRefused(desk)).isEqualTo("forbidden");
            dora.delete("/api/v1/u/emil/block").expect(204);
            awaitChange(visitor, "dora online");
            visitor.subscribe(desk);
        }
    }

    @Test
    void aDisabledPersonIsDisconnected() {
        TestClient finn = community.member("finn");
        try (TestSocket socket = finn.live().subscribe(WALL)) {
            community
                    .admin("grete")
                    .post("/api/v1/admin/users/" + finn.id() + "/disable", "")
                    .expect(200);
            assertThat(socket.awaitEnd()).isEqualTo("1008 session ended");
        }
    }
}
