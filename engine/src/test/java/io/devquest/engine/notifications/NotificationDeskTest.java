package io.devquest.engine.notifications;

import static io.devquest.api.notification.WatchLevel.MUTED;
import static io.devquest.api.notification.WatchLevel.NORMAL;
import static io.devquest.api.notification.WatchLevel.TRACKING;
import static io.devquest.api.notification.WatchLevel.WATCHING;
import static io.devquest.engine.notifications.DeskFixture.ADDED;
import static io.devquest.engine.notifications.DeskFixture.ASKED;
import static io.devquest.engine.notifications.DeskFixture.added;
import static io.devquest.engine.notifications.DeskFixture.asked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Audience;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.notification.Notification;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.RoleMatrix;
import io.devquest.engine.data.TestDatabases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationDeskTest {

    private DeskFixture toys;
    private Id ada;
    private Id bob;
    private Id eve;

    private void open(TestDatabases kind) {
        toys = new DeskFixture(kind);
        ada = toys.core.member("ada");
        bob = toys.core.member("bob");
        eve = toys.core.member("eve");
    }

    @AfterEach
    void close() {
        toys.close();
    }

    @ParameterizedTest
    @EnumSource
    void aDirectOneReachesThePeopleItNamesAndNobodyElse(TestDatabases kind) {
        open(kind);
        toys.deliver(asked(toys.openToy(), ada, bob).besides(List.of(bob)).saying("Which one?"));
        assertThat(toys.rows(ada)).containsExactly("Train 0 usual");
        assertThat(toys.rows(bob)).isEmpty();
        assertThat(toys.rows(eve)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thoseWhoWatchHearAndThoseWhoTrackHearQuietly(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.choose(toy, WATCHING, ada);
        toys.choose(toy, TRACKING, bob);
        toys.choose(toy, NORMAL, eve);
        toys.deliver(added(toy));
        assertThat(toys.rows(ada)).containsExactly("Train 0 usual");
        assertThat(toys.rows(bob)).containsExactly("Train 0 quiet none");
        assertThat(toys.rows(eve)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLevelOfATypeMakesItQuietPromptOrSilent(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.choose(toy, WATCHING, ada, bob, eve);
        toys.chooseType(ADDED, TRACKING, ada);
        toys.chooseType(ADDED, WATCHING, bob);
        toys.chooseType(ADDED, MUTED, eve);
        toys.deliver(added(toy));
        assertThat(toys.rows(ada)).containsExactly("Train 0 quiet none");
        assertThat(toys.rows(bob)).containsExactly("Train 0 now");
        assertThat(toys.rows(eve)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoHasMutedTheObjectHearsNothingNotEvenWhatIsDirectedAtThem(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.choose(toy, MUTED, ada);
        toys.deliver(asked(toy, ada), added(toy));
        assertThat(toys.rows(ada)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatHappensUntilSomebodyLooksIsOneGroup(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.deliver(asked(toy, ada).by(bob));
        toys.deliver(asked(toy, ada).by(bob).saying("Still there?"));
        assertThat(toys.rows(ada)).containsExactly("Train 1 usual");
        toys.deliver(asked(toy, ada).by(eve), asked(toy, ada).by(bob));
        assertThat(toys.rows(ada)).containsExactly("Train 2 usual");
        toys.deliver(asked(toy, ada).by(bob).groupedBy("elsewhere"));
        toys.deliver(asked(toys.openToy(), ada).by(bob));
        assertThat(toys.rows(ada)).containsExactly("Train 2 usual", "Train 1 usual", "Train 1 usual");
        toys.execute("update core.notification set read_at = changed_at");
        toys.deliver(asked(toy, ada).by(bob));
        assertThat(toys.rows(ada))
                .containsExactly("Train 2 usual read", "Train 1 usual read", "Train 1 usual read", "Train 1 usual");
    }

    @ParameterizedTest
    @EnumSource
    void theLatestCauseIsShown(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.deliver(asked(toy, ada).by(bob));
        Notification other = Notification.about(ASKED.name(), toy, "Red train", "/toys/red")
                .by(eve)
                .saying("Where is it?")
                .to(List.of(ada));
        toys.deliver(other);
        assertThat(toys.texts("select title || ' ' || body || ' ' || url || ' ' || actor from core.notification"))
                .containsExactly("Red train Where is it? /toys/red " + eve.value());
    }

    @ParameterizedTest
    @EnumSource
    void aQuietGroupThatGetsALoudCauseIsLoudFromThenOn(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.choose(toy, TRACKING, ada);
        toys.deliver(added(toy));
        assertThat(toys.rows(ada)).containsExactly("Train 0 quiet none");
        toys.choose(toy, WATCHING, ada);
        toys.deliver(added(toy));
        assertThat(toys.rows(ada)).containsExactly("Train 0 usual");
        toys.choose(toy, TRACKING, ada);
        toys.deliver(added(toy));
        assertThat(toys.rows(ada)).containsExactly("Train 0 usual");
        toys.choose(toy, WATCHING, ada);
        toys.chooseType(ADDED, WATCHING, ada);
        toys.deliver(added(toy));
        toys.chooseType(ADDED, NORMAL, ada);
        toys.deliver(added(toy));
        assertThat(toys.rows(ada)).containsExactly("Train 0 now");
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDidItOrIsNotThereOrDoesNotWantToHearOfThemIsLeftOut(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        Map<String, Id> people = new LinkedHashMap<>();
        for (String name : List.of("mute", "block", "blocked", "muted", "gone", "unsure", "fine")) {
            people.put(name, toys.core.member(name));
        }
        relate(people.get("mute"), eve, "mute");
        relate(people.get("block"), eve, "block");
        relate(eve, people.get("blocked"), "block");
        relate(eve, people.get("muted"), "mute");
        toys.core.accounts.disable(people.get("gone"));
        toys.execute("update core.account set verified_at = null where id = "
                + people.get("unsure").value());
        List<Id> all = new ArrayList<>(people.values());
        all.add(eve);
        all.forEach(person -> toys.choose(toy, WATCHING, person));
        toys.deliver(added(toy).by(eve), asked(toy).to(all).by(eve));
        Map<Id, String> names =
                people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        for (String type : List.of(ADDED.name(), ASKED.name())) {
            assertThat(toys.texts("select account from core.notification where type = '" + type + "'").stream()
                            .map(id -> names.get(new Id(Long.parseLong(id)))))
                    .containsExactlyInAnyOrder("muted", "fine");
        }
    }

    private void relate(Id account, Id other, String kind) {
        toys.execute("insert into core.relation (account, other, kind, created_at) values (" + account.value() + ", "
                + other.value() + ", '" + kind + "', current_timestamp)");
    }

    @ParameterizedTest
    @EnumSource
    void onlyThoseWhoMaySeeTheObjectHearOfIt(TestDatabases kind) {
        open(kind);
        RoleMatrix matrix = new RoleMatrix(toys.core.database, toys.core.mappers(), toys.core.permissions);
        Id admin = toys.core.admin("root");
        Id moderator = toys.core.member("mod");
        toys.core.accounts.setRole(moderator, Role.MODERATOR, true);
        Id auditor = toys.core.member("auditor");
        toys.execute("insert into core.role (name, title, description, builtin, created_at) "
                + "values ('auditor', 'Auditor', '', false, current_timestamp)");
        toys.execute("insert into core.account_role (account, role) values (" + auditor.value() + ", 'auditor')");
        matrix.set(toys.core.accounts.operator(), "auditor", CorePermissions.READ_EVERYTHING.id(), true);
        matrix.reload();
        Id group = toys.core.ids.next();
        toys.execute("insert into core.member_group (id, slug, name, name_key, description, description_html, joining,"
                + " capacity, created_by, created_at) values (" + group.value() + ", 'g', 'G', 'g', '', '', 'open', 0, "
                + ada.value() + ", current_timestamp)");
        toys.execute(member(group, ada, "active"));
        toys.execute(member(group, bob, "invited"));
        Set<Id> everyone = Set.of(ada, bob, eve, admin, moderator, auditor);
        for (Audience audience : List.of(
                Audience.everyone(),
                Audience.members(),
                Audience.staff(),
                Audience.group(group),
                Audience.people(List.of(eve, moderator)))) {
            Id toy = toys.toy(audience);
            Set<Id> may = everyone.stream()
                    .filter(person -> !toys.audiences
                            .visible(toys.actor(person), List.of(toy))
                            .isEmpty())
                    .collect(Collectors.toSet());
            assertThat(may).contains(admin, auditor);
            toys.deliver(asked(toy).to(everyone));
            assertThat(toys.texts("select account from core.notification where object = " + toy.value()).stream()
                            .map(id -> new Id(Long.parseLong(id))))
                    .as("%s", audience)
                    .containsExactlyInAnyOrderElementsOf(may);
        }
        toys.deliver(asked(toys.core.ids.next(), ada, admin));
        assertThat(toys.count(ada) + toys.count(admin)).isEqualTo(3 + 5);
    }

    private static String member(Id group, Id account, String state) {
        return "insert into core.group_member (group_id, account, member_rank, state, created_at, changed_at) values ("
                + group.value() + ", " + account.value() + ", 'member', '" + state
                + "', current_timestamp, current_timestamp)";
    }

    @ParameterizedTest
    @EnumSource
    void manyPeopleTakeAsFewStatementsAsOne(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.choose(toy, WATCHING, ada);
        long one = statements(added(toy).by(eve));
        long again = statements(added(toy).by(bob));
        for (int i = 0; i < Delivery.BATCH - 1; i++) {
            toys.choose(toy, WATCHING, toys.core.member("watcher" + i));
        }
        toys.execute("update core.notification set read_at = changed_at");
        assertThat(statements(added(toy).by(eve))).isBetween(one, one + 1).isLessThanOrEqualTo(14);
        assertThat(statements(added(toy).by(bob))).isBetween(again, again + 1).isLessThanOrEqualTo(14);
        toys.choose(toy, WATCHING, toys.core.member("onemore"));
        assertThat(statements(added(toy).by(eve))).isLessThanOrEqualTo(28);
        assertThat(toys.core.number("select count(*) from core.notification where read_at is null"))
                .isEqualTo(Delivery.BATCH + 1);
        assertThat(toys.core.number("select count(*) from core.event where channel like 'core.person:%'"))
                .isEqualTo(2 + 2 * Delivery.BATCH + Delivery.BATCH + 1);
    }

    private long statements(Notification told) {
        toys.core.people.invalidateAll();
        long before = toys.core.statements.executed();
        toys.deliver(told);
        return toys.core.statements.executed() - before;
    }

    @ParameterizedTest
    @EnumSource
    void eachIsToldLiveInTheTransactionThatTellsThem(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.choose(toy, TRACKING, bob);
        toys.deliver(asked(toy, ada).by(eve), asked(toys.openToy(), ada), added(toy));
        assertThat(toys.told(ada)).hasSize(2);
        assertThat(toys.told(ada).get(0)).contains("\"unread\":2", "\"type\":\"toys.asked\"", "\"quiet\":false");
        assertThat(toys.told(bob)).hasSize(1);
        assertThat(toys.told(bob).get(0)).contains("\"unread\":0", "\"quiet\":true", toy.toString());
        assertThat(toys.told(eve)).isEmpty();
        assertThatThrownBy(() -> toys.core.database.inTransaction(() -> {
                    toys.deliver(asked(toy, ada));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(toys.told(ada)).hasSize(2);
        assertThat(toys.count(ada)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aSuggestionRaisesWhatNobodyChose(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        var watches = toys.desk.forScope(toys.toys);
        assertThat(watches.level(ada, toy)).isEqualTo(NORMAL);
        watches.suggest(ada, toy, TRACKING);
        assertThat(watches.level(ada, toy)).isEqualTo(TRACKING);
        watches.suggest(ada, toy, WATCHING);
        watches.suggest(ada, toy, TRACKING);
        assertThat(watches.level(ada, toy)).isEqualTo(WATCHING);
        watches.choose(ada, toy, NORMAL);
        watches.suggest(ada, toy, WATCHING);
        assertThat(watches.level(ada, toy)).isEqualTo(NORMAL);
        watches.choose(ada, toy, MUTED);
        assertThat(watches.level(ada, toy)).isEqualTo(MUTED);
        toys.watches.forget(ada, toy);
        watches.suggest(ada, toy, TRACKING);
        assertThat(watches.level(ada, toy)).isEqualTo(TRACKING);
    }

    @ParameterizedTest
    @EnumSource
    void whatItDidNotDeclareAndPathsElsewhereAreRefused(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        for (Notification wrong : List.of(
                Notification.about("toys.sold", toy, "Train", "/toys").to(List.of(ada)),
                Notification.about(ASKED.name(), toy, "Train", "//elsewhere.example")
                        .to(List.of(ada)),
                Notification.about(ASKED.name(), toy, "Train", "https://elsewhere.example")
                        .to(List.of(ada)),
                Notification.of(ADDED.name(), "Train", "/toys"))) {
            assertThatThrownBy(() -> toys.deliver(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        toys.deliver(Notification.of(ASKED.name(), "x".repeat(400), "/toys")
                .to(List.of(ada))
                .saying("\ud83d\ude80".repeat(400)));
        assertThat(toys.count(ada)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftOfWhatWasPurged(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.choose(toy, WATCHING, ada);
        toys.chooseType(ADDED, WATCHING, ada);
        toys.deliver(added(toy).by(bob));
        toys.desk.forget("toy");
        assertThat(toys.count(ada)).isOne();
        toys.desk.forget("toys");
        assertThat(toys.count(ada)).isZero();
        assertThat(toys.core.number("select count(*) from core.notification_actor"))
                .isZero();
        assertThat(toys.core.number("select count(*) from core.watch")).isZero();
        assertThat(toys.core.number("select count(*) from core.notification_level"))
                .isZero();
    }
}
