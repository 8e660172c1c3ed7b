package io.devquest.engine.access.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Audiences;
import io.devquest.api.data.Id;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.CoreFixture;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AudienceStoreTest {

    private static final String TYPE = "notes.note";

    private CoreFixture core;
    private AudienceStore store;
    private Audiences audiences;
    private Actor guest;
    private Actor ada;
    private Actor bob;

    private void open(TestDatabases kind) {
        core = new CoreFixture(kind);
        store = new AudienceStore(
                core.database, core.mappers(), new Milestones(core.database, core.mappers(), core.ids));
        audiences = store.forScope(new Scope("notes", getClass().getClassLoader()));
        guest = core.accounts.guest();
        ada = core.accounts.actor(core.member("ada"));
        bob = core.accounts.actor(core.member("bob"));
    }

    @AfterEach
    void close() {
        core.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsSeenByItsPeopleOnly(TestDatabases kind) {
        open(kind);
        Actor admin = core.accounts.actor(core.admin("root"));
        Id open = assigned(Audience.everyone());
        Id inside = assigned(Audience.members());
        Id named = assigned(Audience.people(List.of(ada.requireId())));
        Id staff = assigned(Audience.staff());
        List<Id> all = List.of(open, inside, named, staff, core.ids.next());
        assertThat(audiences.visible(guest, all)).containsExactlyInAnyOrder(open);
        assertThat(audiences.visible(ada, all)).containsExactlyInAnyOrder(open, inside, named);
        assertThat(audiences.visible(bob, all)).containsExactlyInAnyOrder(open, inside);
        assertThat(audiences.visible(admin, all)).containsExactlyInAnyOrder(open, inside, named, staff);
    }

    @ParameterizedTest
    @EnumSource
    void aListIsAskedInOneStatement(TestDatabases kind) {
        open(kind);
        List<Id> many = List.of(assigned(Audience.members()), assigned(Audience.everyone()), core.ids.next());
        long before = core.statements.executed();
        audiences.visible(ada, many);
        assertThat(core.statements.executed() - before).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void aNewItemSharesAnAudienceInTwoStatements(TestDatabases kind) {
        open(kind);
        Id board = assigned(Audience.members());
        long before = core.statements.executed();
        core.database.inTransaction(() -> audiences.share(TYPE, core.ids.next(), board));
        assertThat(core.statements.executed() - before).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatSharesAnAudienceFollowsItsChanges(TestDatabases kind) {
        open(kind);
        Id board = assigned(Audience.members());
        Id topic = core.ids.next();
        core.database.inTransaction(() -> audiences.share(TYPE, topic, board));
        core.database.inTransaction(
                () -> audiences.assign(TYPE, board, Audience.people(List.of(bob.requireId(), ada.requireId()))));
        assertThat(audiences.of(topic)).contains(Audience.people(List.of(ada.requireId(), bob.requireId())));
        core.database.inTransaction(() -> audiences.assign(TYPE, board, Audience.people(List.of(bob.requireId()))));
        assertThat(audiences.visible(ada, List.of(board, topic))).isEmpty();
        assertThat(audiences.visible(bob, List.of(board, topic))).containsExactlyInAnyOrder(board, topic);
    }

    @ParameterizedTest
    @EnumSource
    void anItemOfItsOwnAudienceNoLongerFollows(TestDatabases kind) {
        open(kind);
        Id board = assigned(Audience.members());
        Id topic = core.ids.next();
        core.database.inTransaction(() -> audiences.share(TYPE, topic, board));
        core.database.inTransaction(() -> audiences.assign(TYPE, topic, Audience.staff()));
        core.database.inTransaction(() -> audiences.assign(TYPE, board, Audience.everyone()));
        assertThat(audiences.of(topic)).contains(Audience.staff());
        core.database.inTransaction(() -> audiences.share(TYPE, topic, board));
        assertThat(audiences.visible(guest, List.of(topic))).containsExactly(topic);
        assertThat(core.number("select count(*) from core.audience")).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenOutIsSeenByNobodyAndLeavesNothing(TestDatabases kind) {
        open(kind);
        Id note = assigned(Audience.people(List.of(ada.requireId())));
        core.database.inTransaction(() -> audiences.remove(note));
        assertThat(audiences.visible(ada, List.of(note))).isEmpty();
        assertThat(audiences.of(note)).isEmpty();
        assertThat(core.number("select count(*) from core.audience_person")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerChangesOnlyItsOwnItems(TestDatabases kind) {
        open(kind);
        Id note = assigned(Audience.staff());
        Audiences others = store.forScope(new Scope("spy", getClass().getClassLoader()));
        refused(() -> others.assign("spy.note", note, Audience.everyone()));
        refused(() -> others.share("spy.note", note, note));
        refused(() -> others.share("spy.note", core.ids.next(), note));
        refused(() -> others.remove(note));
        Id own = core.ids.next();
        core.database.inTransaction(() -> others.assign("spy.note", own, Audience.everyone()));
        refused(() -> others.share("spy.note", note, own));
        refused(() -> others.assign(TYPE, core.ids.next(), Audience.everyone()));
        assertThat(audiences.of(note)).contains(Audience.staff());
    }

    private void refused(Runnable change) {
        assertThatThrownBy(() -> core.database.inTransaction(change)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aPurgedOwnerLeavesNothing(TestDatabases kind) {
        open(kind);
        Id board = assigned(Audience.everyone());
        core.database.inTransaction(() -> audiences.share(TYPE, core.ids.next(), board));
        store.forget("notes");
        assertThat(core.number("select count(*) from core.content")).isZero();
        assertThat(core.number("select count(*) from core.audience")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void listenersHearOfAChangeAfterItsCommitOnly(TestDatabases kind) {
        open(kind);
        AtomicInteger heard = new AtomicInteger();
        store.onNarrowed(heard::incrementAndGet);
        Id note = assigned(Audience.everyone());
        assertThat(heard).hasValue(0);
        assertThatThrownBy(() -> core.database.inTransaction(() -> {
                    audiences.assign(TYPE, note, Audience.staff());
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(heard).hasValue(0);
        core.database.inTransaction(() -> audiences.assign(TYPE, note, Audience.staff()));
        assertThat(heard).hasValue(1);
    }

    private Id assigned(Audience audience) {
        Id id = core.ids.next();
        core.database.inTransaction(() -> audiences.assign(TYPE, id, audience));
        return id;
    }
}
