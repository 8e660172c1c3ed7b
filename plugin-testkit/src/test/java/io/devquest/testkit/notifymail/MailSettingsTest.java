package io.devquest.testkit.notifymail;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.notes.NotesPlugin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class MailSettingsTest {

    private static final String PATH = "/api/v1/me/notifications/mail";

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    @Test
    void whoHasChosenNothingIsMailedAtOnceAndTheirDayBeginsAtEightInUtc() {
        TestClient ada = community.member("ada");
        var own = ada.get(PATH).expect(200).json();
        assertThat(own.path("rhythm").asString()).isEqualTo("immediate");
        assertThat(own.path("hour").asInt()).isEqualTo(8);
        assertThat(own.path("zone").asString()).isEqualTo("UTC");
        assertThat(own.path("zoneKnown").asBoolean()).isFalse();
        assertThat(own.path("off")).isEmpty();
        ada.page("/settings/mail")
                .contains("value=\"immediate\" checked", "<option value=\"8\" selected>08:00", "names no time zone")
                .contains("href=\"/settings/mail\" aria-current=\"page\"");
    }

    @Test
    void whatIsChosenInTheFormIsKeptAndThePageSaysTheZone() {
        TestClient bob = community.member("bob");
        Told.live(bob, "America/New_York");
        assertThat(bob.form("/settings/mail", Map.of("rhythm", "daily", "hour", "17"))
                        .expect(303)
                        .location())
                .isEqualTo("/settings/mail?saved");
        bob.page("/settings/mail?saved")
                .contains(
                        "value=\"daily\" checked", "<option value=\"17\" selected>17:00", "America/New York", "Saved.");
        assertThat(bob.get(PATH).json("/rhythm")).isEqualTo("daily");
        bob.form("/settings/mail", Map.of("rhythm", "sometimes", "hour", "17"))
                .expect(422)
                .contains("<option value=\"17\" selected>");
    }

    @Test
    void typesAreTurnedOffAndOnAgain() {
        TestClient eva = community.member("eva");
        eva.put(PATH, Map.of("rhythm", "immediate", "hour", 8, "off", List.of("notes.written", "notes.pinned")))
                .expect(200);
        eva.page("/settings/mail").contains("Not by mail", "New notes", "Pinned notes");
        eva.form("/settings/mail/type", Map.of("type", "notes.written")).expect(303);
        eva.page("/settings/mail").contains("Pinned notes").lacks("New notes");
        eva.put(PATH, Map.of("rhythm", "daily", "hour", 8)).expect(200);
        assertThat(eva.get(PATH).json("/off/0")).isEqualTo("notes.pinned");
        eva.put(PATH, Map.of("rhythm", "daily", "hour", 8, "off", List.of())).expect(200);
        eva.page("/settings/mail").lacks("Not by mail");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        TestClient fay = community.member("fay");
        fay.put(PATH, Map.of("rhythm", "sometimes", "hour", 8)).expect(422).contains("rhythm");
        fay.put(PATH, Map.of("rhythm", "daily", "hour", 24)).expect(422).contains("hour");
        fay.put(PATH, Map.of("rhythm", "daily")).expect(422).contains("hour");
        fay.put(PATH, Map.of("rhythm", "daily", "hour", 8, "off", List.of("<b>")))
                .expect(422);
        community.guest().get(PATH).problem("sign_in_required", 401);
        community.guest().put(PATH, Map.of("rhythm", "never", "hour", 8)).problem("sign_in_required", 401);
        assertThat(community.guest().get("/settings/mail").expect(303).location())
                .startsWith("/login");
    }
}
