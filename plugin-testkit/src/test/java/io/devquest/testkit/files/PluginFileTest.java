package io.devquest.testkit.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.feedback.Desk;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a plugin made is kept in the name of a person as if that person had uploaded it. */
@OnEveryDatabase
class PluginFileTest {

    private static final String DRAW = "/api/v1/diary/drawings";

    @RegisterExtension
    static Community community = Desk.open();

    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = Shelf.of(community);
    }

    private static TestAnswer drawn(TestClient who, String name, int side) {
        return who.post(DRAW, Map.of("name", name, "side", side, "hurried", false));
    }

    @Test
    void itIsKeptForItsOwnerUntilATextAttachesItForThoseWhoSeeTheText() {
        TestClient tara = community.member("tara");
        TestClient eve = community.member("eve");
        TestClient guest = community.guest();
        String address = drawn(tara, "a drawing.png", 40).expect(201).json("/address");
        assertThat(address).matches("/files/[0-9A-Za-z]{13}/a%20drawing\\.png#40x40");
        String url = address.substring(0, address.indexOf('#'));
        tara.get(url).expect(200);
        eve.get(url).expect(404);
        tara.page("/settings/files").contains("a drawing.png");
        assertThat(shelf.left().arriving()).isEmpty();

        String body = "![Much noise](" + address + ")";
        eve.post("/api/v1/diary/pages", Map.of("title", "Mine?", "body", body, "audience", "public"))
                .expect(201);
        guest.get(url).expect(404);
        tara.post("/api/v1/diary/pages", Map.of("title", "Today", "body", body, "audience", "members"))
                .expect(201);
        eve.get(url).expect(200);
        guest.get(url).expect(404);
        community.clock().advance(Duration.ofDays(3));
        community.admin("ada").post("/api/v1/admin/files/clean").expect(200);
        eve.get(url).expect(200);
    }

    @Test
    void whatAnUploadWouldNotBeIsRefusedAndLeavesNothing() {
        TestClient fresh = community.member("nina");
        refused(fresh, "page.html", 0, "file_type_refused", 415);
        refused(fresh, "drawing.png", 0, "file_type_refused", 415);
        refused(fresh, "drawing.jpg", 40, "file_extension_wrong", 422);
        refused(fresh, "../drawing.png", 40, "file_name_invalid", 422);
        refused(fresh, "large.png", 500, "file_too_large", 413);
        refused(community.guest(), "drawing.png", 40, "sign_in_required", 401);
        drawn(shelf.trusted("rolf", 2), "large.png", 500).expect(201);
    }

    @Test
    void itCountsInTheQuotaOfItsOwner() {
        TestClient fresh = community.member("quinn");
        shelf.set("core.files.quota_new_mib", 1);
        try {
            drawn(fresh, "one.png", 380).expect(201);
            refused(fresh, "two.png", 380, "file_quota_full", 409);
        } finally {
            shelf.set("core.files.quota_new_mib", 20);
        }
    }

    @Test
    void whoMayNotUploadGetsNothingEither() {
        TestClient ada = community.admin("ada");
        TestClient fresh = community.member("paula");
        String permission = "/api/v1/admin/roles/member/permissions/core.files.upload";
        ada.put(permission, Map.of("granted", false)).expect(204);
        try {
            refused(fresh, "drawing.png", 40, "forbidden", 403);
        } finally {
            ada.put(permission, Map.of("granted", true)).expect(204);
        }
    }

    @Test
    void uploadsOfAMinuteAreForPeopleAndNotForPlugins() {
        TestClient hasty = community.member("hans");
        shelf.set("core.files.a_minute", 1);
        drawn(hasty, "one.png", 40).expect(201);
        drawn(hasty, "two.png", 40).expect(201);
        shelf.upload(hasty, "three.png", Samples.picture("png", 4, 4)).expect(201);
        shelf.upload(hasty, "four.png", Samples.picture("png", 4, 4)).problem("files_too_fast", 429);
        drawn(hasty, "five.png", 40).expect(201);
    }

    @Test
    void insideATransactionItIsAMistakeOfThePlugin() {
        TestClient tara = community.member("tara");
        Shelf.Left before = shelf.left();
        TestAnswer told = tara.post(DRAW, Map.of("name", "a.png", "side", 40, "hurried", true))
                .expect(200);
        assertThat(told.json("/wrong")).contains("before the transaction");
        assertThat(shelf.left()).isEqualTo(before);
    }

    private void refused(TestClient who, String name, int side, String code, int status) {
        Shelf.Left before = shelf.left();
        drawn(who, name, side).problem(code, status);
        assertThat(shelf.left()).as("what %s leaves", name).isEqualTo(before);
        assertThat(before.arriving()).isEmpty();
    }
}
