package io.devquest.testkit.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestSocket;
import io.devquest.testkit.notes.NotesPlugin;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests that another site, or nobody we know, makes in the name of a person. */
@OnEveryDatabase
class ForgeryTest {

    private static final String NOTES = "/api/v1/notes";
    private static final String NOTE = "{\"body\":\"forged\"}";
    private static final String FORM = "application/x-www-form-urlencoded";

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    private SignedInWire signedIn;
    private Wire ana;
    private Stored before;

    @BeforeEach
    void someoneIsSignedIn() {
        signedIn = SignedInWire.as(community, "ana");
        ana = signedIn.wire();
        before = Stored.now(community);
    }

    @AfterEach
    void nothingHasChanged() {
        before.assertUnchanged();
    }

    @Test
    void aChangeNeedsTheTokenOfItsSession() {
        String other = SignedInWire.as(community, "ana").token();
        signedIn.withoutToken().post(NOTES, NOTE).problem("csrf_token_invalid", 403);
        for (String token : new String[] {
            "x", other, signedIn.token() + "x", signedIn.token().substring(1), "ä"
        }) {
            signedIn.withoutToken()
                    .with("X-CSRF-Token", token)
                    .post(NOTES, NOTE)
                    .problem("csrf_token_invalid", 403);
        }
        signedIn.withoutToken().send("DELETE /api/v1/sessions/current", "").problem("csrf_token_invalid", 403);
        assertThat(ana.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void aFormNeedsTheTokenInItsField() {
        Wire forms = signedIn.withoutToken().with("Content-Type", FORM);
        for (String body :
                new String[] {"body=forged", "body=forged&_csrf=", "body=forged&_csrf=wrong", "_csrf[]=x&body=y"}) {
            forms.post(NOTES, body).problem("csrf_token_invalid", 403);
            WireAnswer page = forms.post("/notes", body);
            assertThat(page.status()).as("status of %s", page).isEqualTo(403);
            assertThat(page.headers().get("Content-Type")).startsWith("text/html");
            assertThat(page.text()).contains("security token");
        }
        assertThat(forms.post("/logout", "").status()).isEqualTo(403);
    }

    @Test
    void aChangeAskedForByAnotherSiteIsRefused() {
        int port = community.server().port();
        String[] origins = {
            "https://elsewhere.example",
            "null",
            "http://127.0.0.1:" + (port == 1 ? 2 : port - 1),
            "http://127.0.0.1:" + port + ".elsewhere.example",
            "http://elsewhere.example/127.0.0.1:" + port,
            "http://user@127.0.0.1:" + port,
            "nonsense",
            "file://"
        };
        for (String origin : origins) {
            ana.with("Origin", origin).post(NOTES, NOTE).problem("origin_foreign", 403);
            WireAnswer page =
                    ana.with("Origin", origin).with("Content-Type", FORM).post("/notes", "body=x");
            assertThat(page.status()).as("status of %s", page).isEqualTo(403);
        }
        ana.with("Sec-Fetch-Site", "cross-site").post(NOTES, NOTE).problem("origin_foreign", 403);
        new Wire(port)
                .with("Origin", "https://elsewhere.example")
                .post("/api/v1/sessions", "{\"login\":\"ana\",\"password\":\"x\"}")
                .problem("origin_foreign", 403);
    }

    @Test
    void theLiveSocketIsRefusedToAnotherSiteBeforeTheUpgrade() {
        Wire upgrade = ana.with("Connection", "Upgrade, close")
                .with("Upgrade", "websocket")
                .with("Sec-WebSocket-Version", "13")
                .with("Sec-WebSocket-Key", "AAECAwQFBgcICQoLDA0ODw==");
        for (String origin : new String[] {"https://elsewhere.example", "null", "http://127.0.0.1.elsewhere.example"}) {
            upgrade.with("Origin", origin).get("/live").problem("origin_foreign", 403);
        }
        upgrade.with("Sec-WebSocket-Version", "7").get("/live").problem("not_found", 404);
        assertThat(new Wire(community.server().port()).get("/live").status()).isEqualTo(404);
    }

    @Test
    void aTokenNobodyGaveOutIsRefused() {
        Wire guest = new Wire(community.server().port());
        for (String authorization :
                new String[] {"Bearer wrong", "Bearer ", "Bearer", "Basic YW5hOng=", "x", "Bearer ä"}) {
            Wire sender = guest.with("Authorization", authorization);
            sender.get("/api/v1/me").problem("sign_in_required", 401);
            sender.get(NOTES).problem("sign_in_required", 401);
            sender.post(NOTES, NOTE).problem("sign_in_required", 401);
            ana.with("Authorization", authorization).post(NOTES, NOTE).problem("sign_in_required", 401);
        }
    }

    @Test
    void aCookieNobodyGaveOutIsThatOfAGuest() {
        Wire guest = new Wire(community.server().port());
        for (String cookie :
                new String[] {"devquest_session=x", "devquest_session=", "devquest_session=\"%%%\"", "=;=;", "a"}) {
            guest.with("Cookie", cookie).get("/api/v1/me").problem("sign_in_required", 401);
            guest.with("Cookie", cookie).post(NOTES, NOTE).problem("sign_in_required", 401);
        }
    }

    @Test
    void framesThatCannotBeReadAreAnsweredWithTheirCode() {
        try (TestSocket socket = community.guest().live()) {
            for (String frame : new String[] {
                "{",
                "",
                "[]",
                "null",
                "{}",
                "{\"op\":1}",
                "{\"op\":\"sub\",\"channel\":1}",
                "{\"op\":\"sub\",\"channel\":\"notes.wall:all\",\"after\":-1}",
                "[".repeat(10_000)
            }) {
                assertThat(refused(socket, frame)).as(frame).isEqualTo("frame_invalid");
            }
            assertThat(refused(socket, "{\"op\":\"shout\"}")).isEqualTo("op_unknown");
            assertThat(socket.subscribeRefused("nothing:all")).isEqualTo("channel_unknown");
            assertThat(socket.subscribeRefused("")).isEqualTo("channel_unknown");
            assertThat(socket.subscribeRefused("notes.wall:secret")).isEqualTo("forbidden");
            assertThat(socket.subscribeRefused("notes.wall:\u0000")).isEqualTo("forbidden");
        }
        assertThat(ErrorTable.codes(true).keySet())
                .containsExactlyInAnyOrder(
                        "frame_invalid",
                        "op_unknown",
                        "channel_unknown",
                        "forbidden",
                        "sign_in_required",
                        "message_unknown",
                        "message_invalid",
                        "busy",
                        "internal",
                        "too_many_subscriptions");
    }

    @Test
    void messagesThatCannotBeTakenAreAnsweredWithTheirCode() {
        String wall = "notes.wall:all";
        try (TestSocket guest = community.guest().live().subscribe(wall);
                TestSocket ana = community.member("ana").live()) {
            assertThat(guest.sendRefused(wall, "typing", Map.of())).isEqualTo("sign_in_required");
            assertThat(ana.sendRefused(wall, "typing", Map.of())).isEqualTo("forbidden");
            ana.subscribe(wall);
            assertThat(ana.sendRefused(wall, "dance", Map.of())).isEqualTo("message_unknown");
            for (Object data : new Object[] {
                Map.of("x", -1, "y", 0), Map.of("x", 1.5, "y", 0), Map.of("x", 1, "y", 0, "z", 0), "x", 7
            }) {
                assertThat(ana.sendRefused(wall, "pin", data)).as("%s", data).isEqualTo("message_invalid");
            }
            ana.send(wall, "pin", Map.of("x", 1, "y", 0));
        }
    }

    private static String refused(TestSocket socket, String frame) {
        return socket.send(frame).await("error").path("code").asString("");
    }
}
