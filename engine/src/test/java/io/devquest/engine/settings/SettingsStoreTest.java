package io.devquest.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.CoreFixture;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsStoreTest {

    private static final Setting<Long> PAGE = Setting.number("forums.page", 20, 5, 50);
    private static final Setting<Boolean> OPEN = Setting.flag("forums.open", true);

    private final Scope forums = new Scope("forums", getClass().getClassLoader());
    private CoreFixture core;
    private SettingsStore store;
    private Settings settings;

    private void open(TestDatabases kind) {
        core = new CoreFixture(kind);
        store = another();
        settings = store.forScope(forums);
    }

    private SettingsStore another() {
        SettingsStore made = new SettingsStore(core.database, core.mappers(), core.clock);
        made.declare(forums, PAGE, OPEN);
        return made;
    }

    @AfterEach
    void close() {
        core.close();
    }

    @ParameterizedTest
    @EnumSource
    void aSettingHasItsDefaultUntilItIsChosen(TestDatabases kind) {
        open(kind);
        assertThat(settings.get(PAGE)).isEqualTo(20);
        store.save(Map.of("forums.page", " 30 ", "forums.open", "false", "_csrf", "x"));
        assertThat(settings.get(PAGE)).isEqualTo(30);
        assertThat(settings.get(OPEN)).isFalse();
        store.save(Map.of("forums.page", "31"));
        assertThat(settings.get(PAGE)).isEqualTo(31);
        assertThat(another().forScope(forums).get(PAGE)).isEqualTo(31);
        assertThat(core.number("select count(*) from core.setting")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void oneWrongValueKeepsTheWholeFormOut(TestDatabases kind) {
        open(kind);
        assertThatThrownBy(() -> store.save(Map.of("forums.page", "51", "forums.open", "false")))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.messages()).containsOnlyKeys("forums.page"));
        assertThat(settings.get(PAGE)).isEqualTo(20);
        assertThat(settings.get(OPEN)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void readingIsFromMemory(TestDatabases kind) {
        open(kind);
        settings.get(PAGE);
        long before = core.statements.executed();
        settings.get(PAGE);
        settings.get(OPEN);
        assertThat(core.statements.executed()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void onlyDeclaredSettingsOfTheOwnerAreRead(TestDatabases kind) {
        open(kind);
        Setting<Boolean> unknown = Setting.flag("forums.unknown", true);
        assertThatThrownBy(() -> settings.get(unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.forScope(core.scope).get(PAGE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.declare(forums, CoreSettings.SITE_NAME))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.declare(forums, PAGE)).isInstanceOf(IllegalArgumentException.class);
        forums.close();
        assertThatThrownBy(() -> settings.get(PAGE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aChosenValueThatNoLongerFitsGivesWayToTheDefault(TestDatabases kind) {
        open(kind);
        store.save(Map.of("forums.page", "50"));
        Scope next = new Scope("forums", getClass().getClassLoader());
        forums.close();
        Setting<Long> narrower = Setting.number("forums.page", 10, 5, 20);
        store.declare(next, narrower);
        assertThat(store.forScope(next).get(narrower)).isEqualTo(10);
    }
}
