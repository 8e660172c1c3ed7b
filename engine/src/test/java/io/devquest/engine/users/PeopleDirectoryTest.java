package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.engine.data.TestDatabases;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleDirectoryTest {

    private CoreFixture core;

    @AfterEach
    void close() {
        core.close();
    }

    @ParameterizedTest
    @EnumSource
    void findsPeopleByIdAndByNameIgnoringCase(TestDatabases kind) {
        core = new CoreFixture(kind);
        Id ada = core.member("ada");
        core.accounts.setRole(ada, Role.MENTOR, true);
        Person person = core.people.byId(ada).orElseThrow();
        assertThat(person).isEqualTo(new Person(ada, "ada", "ada", "mentor", 1, "/u/ada/avatar.svg"));
        assertThat(core.people.byName("ADA")).contains(person);
        assertThat(core.people.byName("nobody")).isEmpty();
        assertThat(core.people.byId(core.ids.next())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void asksTheDatabaseOnceForManyAndNotAtAllForKnownOnes(TestDatabases kind) {
        core = new CoreFixture(kind);
        Id ada = core.member("ada");
        Id eva = core.member("eva");
        Id gone = core.ids.next();
        long before = core.statements.executed();
        assertThat(core.people.byIds(List.of(ada, eva, ada, gone))).containsOnlyKeys(ada, eva);
        assertThat(core.statements.executed()).isEqualTo(before + 1);
        core.people.byIds(List.of(eva, ada));
        core.people.byId(ada);
        assertThat(core.people.byIds(List.of())).isEmpty();
        assertThat(core.statements.executed()).isEqualTo(before + 1);
    }
}
