package io.devquest.testkit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.settings.Setting;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@OnEveryDatabase
class SettingsTest {

    private static final String PAGE = "/admin/settings";
    private static final String REST = "/api/v1/admin/settings";
    private static final String CANARY = "canary-4711-sings-at-night";
    private static final Setting<String> KEY = Setting.secret("school.gate.key");
    private static final Setting<Duration> LESSON =
            Setting.duration("school.lesson", Duration.ofMinutes(45), Duration.ofMinutes(1), Duration.ofHours(3));
    private static final Setting<List<String>> ROOMS = Setting.list("school.rooms", List.of("1a"), 3);

    @RegisterExtension
    static Community community = Community.empty();

    private final Scope school = new Scope("school", SettingsTest.class.getClassLoader());
    private SettingsStore store;
    private TestClient olga;
    private TestClient ada;

    @BeforeEach
    void aPluginDeclaresSettings() {
        store = community.server().get(SettingsStore.class);
        store.declare(school, KEY, LESSON, ROOMS);
        olga = community.admin("olga");
        ada = community.admin("ada");
    }

    @AfterEach
    void schoolIsOver() {
        store.forget("school");
        store.forget("core.site");
        school.close();
    }

    private <T> T value(Setting<T> setting) {
        return store.forScope(school).get(setting);
    }

    private JsonNode setting(String key) {
        return olga.get(REST + "/" + key).expect(200).json();
    }

    private static Map<String, String> choice(String value, JsonNode seen) {
        return Map.of("value", value, "version", seen.path("version").asString());
    }

    @Test
    void settingsAreFoundByKeyLabelAndHint() {
        olga.page(PAGE).contains("core.site.name", "school.lesson", "Days the event log is kept");
        olga.page(PAGE + "?q=event+log+DAYS").contains("core.events.keep_days").lacks("core.site.name");
        olga.page(PAGE + "?q=school.les").contains("school.lesson").lacks("school.rooms");
        olga.page(PAGE + "?q=zebra").contains("Nothing found", "Show all settings");
        olga.page(PAGE + "?changed=true").lacks("school.lesson");
        olga.form(PAGE, Map.of("school.lesson", "50 min")).expect(303);
        olga.page(PAGE + "?changed=true").contains("school.lesson", "50 min").lacks("school.rooms");
        assertThat(olga.get(REST + "?changed=true&q=school")
                        .json()
                        .path("items")
                        .size())
                .isOne();
        community.member("bob").get(REST).expect(403);
    }

    @Test
    void valuesAreTypedAndCheckedAndTakeEffectAtOnce() {
        olga.form(PAGE, Map.of("school.lesson", "2 h", "school.rooms", "2b\r\n\r\n 3c "))
                .expect(303);
        assertThat(value(LESSON)).isEqualTo(Duration.ofHours(2));
        assertThat(value(ROOMS)).containsExactly("2b", "3c");
        olga.form(PAGE, Map.of("school.lesson", "4 h", "school.rooms", "5e"))
                .expect(422)
                .contains("This value is not allowed here.", "4 h");
        assertThat(value(ROOMS)).containsExactly("2b", "3c");
        olga.put(REST + "/school.lesson", choice("soon", setting("school.lesson")))
                .invalid("value", "invalid");
        assertThat(setting("school.lesson").path("value").asString()).isEqualTo("2 h");
        assertThat(setting("school.lesson").path("standard").asString()).isEqualTo("45 min");
        olga.get(REST + "/school.nothing").expect(404);
    }

    @Test
    void ofTwoWhoChangeTheSameTheSecondIsTold() {
        JsonNode seen = setting("core.site.name");
        olga.put(REST + "/core.site.name", choice("First", seen)).expect(200);
        ada.put(REST + "/core.site.name", choice("Second", seen)).problem("version_stale", 409);
        assertThat(setting("core.site.name").path("value").asString()).isEqualTo("First");
        ada.form(PAGE, Map.of("core.site.name", "Third", "was.core.site.name", "DevQuest", "school.lesson", "5 min"))
                .expect(409)
                .contains("somebody else was faster", "value=\"First\"", "5 min");
        assertThat(value(LESSON)).isEqualTo(Duration.ofMinutes(45));
        ada.form(PAGE, Map.of("core.site.name", "DevQuest", "was.core.site.name", "DevQuest", "school.lesson", "5 min"))
                .expect(303);
        assertThat(setting("core.site.name").path("value").asString()).isEqualTo("First");
        assertThat(value(LESSON)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void everyChangeIsInTheHistoryAndCanBeUndone() {
        olga.put(REST + "/core.site.name", choice("Ours", setting("core.site.name")))
                .expect(200);
        ada.put(REST + "/core.site.name", choice("Theirs", setting("core.site.name")))
                .expect(200);
        JsonNode newest =
                olga.get(REST + "/core.site.name/history").json().path("items").path(0);
        assertThat(newest.path("oldContent").asString()).isEqualTo("Ours");
        assertThat(newest.path("newContent").asString()).isEqualTo("Theirs");
        assertThat(newest.path("account").asString()).isEqualTo(ada.id().toString());
        olga.page(PAGE + "/core.site.name")
                .contains("Ours", "Theirs", "Ada", "Olga", "DEVQUEST_SETTING_CORE_SITE_NAME");
        olga.post(
                        REST + "/core.site.name/restore",
                        Map.of("change", newest.path("id").asString()))
                .expect(200);
        assertThat(setting("core.site.name").path("value").asString()).isEqualTo("Ours");
        olga.form(PAGE + "/core.site.name/reset", Map.of()).expect(303);
        JsonNode reset = setting("core.site.name");
        assertThat(reset.path("value").asString()).isEqualTo("DevQuest");
        assertThat(reset.path("set").asBoolean()).isFalse();
    }

    @Test
    void aSecretIsGivenToItsPluginAndToNobodyElse() {
        olga.form(PAGE, Map.of("school.gate.key", CANARY)).expect(303);
        assertThat(value(KEY)).isEqualTo(CANARY);
        olga.page(PAGE + "?q=gate").lacks(CANARY).contains("never shown");
        olga.page(PAGE + "/school.gate.key").lacks(CANARY).contains("secrets are not kept");
        olga.get(REST).lacks(CANARY);
        olga.get(REST + "/school.gate.key/history").lacks(CANARY);
        JsonNode told = setting("school.gate.key");
        assertThat(told.path("value").isNull()).isTrue();
        assertThat(told.path("set").asBoolean()).isTrue();
        olga.form(PAGE, Map.of("school.gate.key", CANARY + "x", "was.school.gate.key", "0", "core.site.name", ""))
                .expect(409)
                .lacks(CANARY);
        assertThat(community.rows("core").toString()).doesNotContain(CANARY);
        olga.form(PAGE, Map.of("school.gate.key", "", "school.lesson", "7 min")).expect(303);
        assertThat(value(KEY)).isEqualTo(CANARY);
        olga.delete(REST + "/school.gate.key").expect(204);
        assertThat(value(KEY)).isEmpty();
    }

    @Test
    void theFormTakesTheSameStatementsHoweverManySettingsThereAre() {
        olga.page(PAGE);
        long few = community.statements(() -> olga.page(PAGE + "?q=site.name"));
        assertThat(community.statements(() -> olga.page(PAGE))).isEqualTo(few);
        for (int i = 0; i < 5; i++) {
            olga.put(REST + "/core.site.name", choice("Name " + i, setting("core.site.name")));
        }
        long one = community.statements(() -> olga.page(PAGE + "/school.lesson"));
        assertThat(community.statements(() -> olga.page(PAGE + "/core.site.name")))
                .isLessThanOrEqualTo(one + 1);
        assertThat(CoreSettings.SITE_NAME.standard()).isEqualTo("DevQuest");
    }
}
