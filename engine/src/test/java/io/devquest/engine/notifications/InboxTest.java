package io.devquest.engine.notifications;

import static io.devquest.engine.notifications.DeskFixture.asked;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Audience;
import io.devquest.api.data.Id;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.views.LayoutValues;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InboxTest {

    private DeskFixture toys;
    private Id ada;

    private void open(TestDatabases kind) {
        toys = new DeskFixture(kind);
        ada = toys.core.member("ada");
    }

    @AfterEach
    void close() {
        toys.close();
    }

    private LayoutValues.Inbox inbox(Id shown) {
        return toys.inbox.of(toys.actor(ada), shown).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aMemberCostsOneStatementAndAGuestNone(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        toys.deliver(asked(toy, ada));
        var actor = toys.actor(ada);
        var guest = toys.core.accounts.guest();
        long before = toys.core.statements.executed();
        assertThat(toys.inbox.of(guest, toy)).isEmpty();
        assertThat(toys.core.statements.executed()).isEqualTo(before);
        assertThat(toys.inbox.of(actor, toy)).contains(new LayoutValues.Inbox(1, "core.person:" + ada, 1, true));
        assertThat(toys.core.statements.executed()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsQuietReadHiddenOrOffDoesNotCount(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        Id other = toys.openToy();
        toys.deliver(asked(toy, ada), asked(other, ada));
        assertThat(inbox(other).unread()).isEqualTo(2);
        toys.core.database.inTransaction(
                () -> toys.audiences.forScope(toys.toys).assign("toys.toy", toy, Audience.staff()));
        assertThat(inbox(other).unread()).isEqualTo(1);
        toys.execute("update core.notification set quiet = true where object = " + other.value());
        assertThat(inbox(other)).isEqualTo(new LayoutValues.Inbox(0, "core.person:" + ada, 2, true));
        toys.execute("update core.notification set quiet = false");
        toys.marks.readObject(ada, other);
        assertThat(inbox(other)).isEqualTo(new LayoutValues.Inbox(0, "core.person:" + ada, 3, false));
        toys.deliver(asked(other, ada));
        assertThat(inbox(other).unread()).isEqualTo(1);
        toys.toys.close();
        assertThat(inbox(other).unread()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void countingStopsAtAHundred(TestDatabases kind) {
        open(kind);
        Id toy = toys.openToy();
        for (int i = 0; i < 103; i++) {
            toys.deliver(asked(toy, ada).groupedBy("group " + i));
        }
        assertThat(inbox(toy).unread()).isEqualTo(100);
        assertThat(toys.told(ada).get(99)).contains("\"unread\":100");
        toys.marks.readAll(ada);
        assertThat(inbox(toy).unread()).isZero();
        assertThat(toys.log.read("core.person:" + ada, 103, 10))
                .singleElement()
                .satisfies(fact -> assertThat(fact.data()).isEqualTo("{\"unread\":0,\"ids\":[]}"));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyMarksWhatBelongsToOthers(TestDatabases kind) {
        open(kind);
        Id bob = toys.core.member("bob");
        toys.deliver(asked(toys.openToy(), ada));
        List<Id> ids = toys.texts("select id from core.notification").stream()
                .map(id -> new Id(Long.parseLong(id)))
                .toList();
        toys.marks.read(bob, ids);
        assertThat(toys.rows(ada)).containsExactly("Train 0 usual");
        assertThat(toys.told(bob)).isEmpty();
        toys.marks.read(ada, ids);
        toys.marks.read(ada, ids);
        assertThat(toys.told(ada)).hasSize(2);
    }
}
