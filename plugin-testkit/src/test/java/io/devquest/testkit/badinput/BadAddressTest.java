package io.devquest.testkit.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Cursor;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.notes.NotesPlugin;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Verbs, paths and parameters that lead nowhere. */
@OnEveryDatabase
class BadAddressTest {

    private static final String NOTES = "/api/v1/notes";

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    private Wire guest;
    private Stored before;

    @BeforeEach
    void aNoteIsThere() {
        community.admin("ada");
        community.member("ana").post(NOTES, Map.of("body", "there")).expect(201);
        guest = new Wire(community.server().port());
        before = Stored.now(community);
    }

    @AfterEach
    void nothingHasChanged() {
        before.assertUnchanged();
    }

    @Test
    void aRouteNobodyHasIsNotFound() {
        for (String target : new String[] {
            "/api/v1", "/api/v1/", "/api/v1/nothing", "/api/v2/notes", "/api/v1/notes/x/y", "/api/v1//notes",
            "/api//v1/notes", "/api/v1/notes%20", "/api/v1/Notes", "/api/v1/notes/%F0%9F%90%9F", "/api/v1/notes/*",
                    "/api/v1/%7Bid%7D"
        }) {
            guest.get(target).problem("not_found", 404);
            guest.post(target, "{}").problem("not_found", 404);
        }
    }

    @Test
    void aVerbNobodyTakesIsNotFound() {
        for (String verb : new String[] {"PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "BREW", "QUERY", "get"}) {
            guest.send(verb + " " + NOTES, "").problem("not_found", 404);
        }
        assertThat(guest.send("TRACE " + NOTES, "").status()).isBetween(400, 499);
        assertThat(guest.send("CONNECT " + NOTES, "").status()).isBetween(400, 499);
    }

    @Test
    void aPathThatClimbsReachesNothingElse() {
        for (String target : new String[] {
            "/api/v1/notes/..%2fadmin/plugins",
            "/api/v1/notes/%2e%2e/admin/plugins",
            "/api/v1/notes/.%2e/%2e./x",
            "/api/v1/notes/..;/admin/plugins",
            "/api/v1/notes/%2e%2e%5cadmin",
            "/api/v1/notes%2f..%2f..",
            "/api/v1/notes/%00",
            "/api/v1/notes%00",
            "/api/v1/no%00tes",
            "/api/v1/notes/%",
            "/api/v1/notes/%zz",
            "/api/v1/notes/%c0%ae%c0%ae",
            "/api/v1/notes/%ff",
            "/api/v1/notes/../../../etc/passwd",
            "/api/v1/notes\\..\\x",
            "/api/v1/../../x",
            "/api/v1/x;a=b"
        }) {
            WireAnswer answer = guest.get(target);
            assertThat(answer.status()).as("status of %s", answer).isIn(400, 401, 404);
            Map<Integer, String> codes = Map.of(400, "request_malformed", 401, "sign_in_required", 404, "not_found");
            answer.problem(codes.get(answer.status()), answer.status());
        }
    }

    @Test
    void aStaticFileIsNeverOneOfTheMachine() {
        for (String target : new String[] {
            "/static/x/core/..%2f..%2fplugin.properties", "/static/x/%2e%2e/%2e%2e/etc/passwd", "/static/x/core/%00",
                    "/static/x/",
            "/static/x//etc/passwd", "/static/x/core/../../messages/core.properties", "/static/%/core/base.css",
                    "/static/x/core/%zz"
        }) {
            WireAnswer answer = guest.get(target);
            assertThat(answer.status()).as("status of %s", answer).isIn(400, 404);
            assertThat(answer.text()).doesNotContain("root:", "Exception", "\tat ");
        }
    }

    @Test
    void whatIsTooLongOrNotHttpIsMalformed() {
        guest.get("/api/v1/notes/" + "x".repeat(5_000)).problem("not_found", 404);
        guest.get("/api/v1/" + "x/".repeat(2_000)).problem("not_found", 404);
        guest.get("/api/v1/notes/" + "x".repeat(20_000)).problem("request_malformed", 400);
        guest.get("/notes/" + "x".repeat(20_000)).problem("request_malformed", 400);
        guest.with("X-Large", "x".repeat(20_000)).get(NOTES).problem("request_malformed", 400);
        guest.with("Host", "").get(NOTES).problem("request_malformed", 400);
        guest.with("Host", "a b").get(NOTES).problem("request_malformed", 400);
        guest.with("Bad Name", "x").get(NOTES).problem("request_malformed", 400);
        guest.with("Content-Length", "-1").get(NOTES).problem("request_malformed", 400);
        guest.with("Content-Length", "1\r\nContent-Length: 2").get(NOTES).problem("request_malformed", 400);
        guest.with("Transfer-Encoding", "nonsense").get(NOTES).problem("request_malformed", 400);
        guest.get("api/v1/notes").problem("request_malformed", 400);
        guest.send("GET", "").problem("request_malformed", 400);
    }

    @Test
    void aSlashAtTheEndChangesNothing() {
        assertThat(guest.get(NOTES + "/").text()).isEqualTo(guest.get(NOTES).text());
    }

    @Test
    void aLimitOutsideItsBoundsIsRefused() {
        for (String limit : new String[] {
            "0", "-1", "101", "abc", "", "1.5", "99999999999999999999", "%20", "%00", "1e1", "%zz", "%ff"
        }) {
            WireAnswer answer = guest.get(NOTES + "?limit=" + limit);
            answer.problem(answer.text().contains("limit_invalid") ? "limit_invalid" : "parameter_invalid", 400);
        }
        assertThat(guest.get(NOTES + "?limit=100").status()).isEqualTo(200);
    }

    @Test
    void aCursorTheListHasNotGivenOutIsRefused() {
        for (String cursor : new String[] {
            "xyz",
            "%00",
            "%ff",
            "%zz",
            "!",
            "0000000000001",
            "x".repeat(5_000),
            Cursor.of("x").toString(),
            Cursor.of(1, 2).toString(),
            Cursor.of("'; drop table notes.note; --").toString(),
            Cursor.of("\u0000").toString()
        }) {
            WireAnswer answer = guest.get(NOTES + "?after=" + cursor);
            answer.problem(answer.text().contains("cursor_invalid") ? "cursor_invalid" : "parameter_invalid", 400);
        }
    }

    @Test
    void aQueryThatCannotBeReadIsRefusedOrPassedOver() {
        for (String query :
                new String[] {"%", "%zz=1", "=&=&&", "%00=1", "a=%00", "limit[]=1", "unknown=1", "%ff=%ff", "?", "a=b=c"
                }) {
            WireAnswer answer = guest.get(NOTES + "?" + query);
            assertThat(answer.status()).as("status of %s", answer).isIn(200, 400);
            if (answer.status() == 400) {
                answer.problem("parameter_invalid", 400);
            }
        }
    }

    @Test
    void theEnginesOwnRoutesRefuseThemToo() {
        TestClient ada = community.admin("ada");
        ada.get("/api/v1/admin/users?limit=0").problem("limit_invalid", 400);
        ada.get("/api/v1/admin/users?after=xyz").problem("cursor_invalid", 400);
        ada.get("/api/v1/admin/users?q=%00").problem("parameter_invalid", 400);
        ada.get("/u/%00").expect(400);
        ada.get("/u/%EF%BF%BE").expect(404);
        ada.put("/api/v1/admin/users/0000000000001/roles/admin", "").problem("not_found", 404);
        for (String id : new String[] {"x", "00000000000001", "000000000000U", "ZZZZZZZZZZZZZ"}) {
            ada.put("/api/v1/admin/users/" + id + "/roles/admin", "").problem("not_found", 404);
        }
        ada.put("/api/v1/admin/users/" + ada.id() + "/roles/owner", "").problem("not_found", 404);
        ada.post("/api/v1/admin/plugins/nothing/enable").problem("plugin_unknown", 404);
        ada.delete("/api/v1/admin/plugins/nothing?purge=perhaps").problem("parameter_invalid", 400);
        ada.post("/api/v1/admin/plugins", "not an archive").problem("archive_refused", 422);
        ada.post("/api/v1/admin/plugins", "").problem("archive_refused", 422);
    }
}
