package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.data.TestDatabases;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SetupTest {

    private static final Registration ADA = new Registration("ada", "ada@example.org", CoreFixture.PASSWORD);

    private CoreFixture core;
    private Setup setup;

    private void open(TestDatabases kind) {
        core = new CoreFixture(kind);
        setup = new Setup(core.accounts);
    }

    @AfterEach
    void close() {
        core.close();
    }

    @ParameterizedTest
    @EnumSource
    void theLinkMakesOneAdministrator(TestDatabases kind) {
        open(kind);
        String path = setup.open().orElseThrow();
        assertThat(path).startsWith("/setup?token=");
        String token = path.substring("/setup?token=".length());
        assertThatThrownBy(() -> setup.complete("x", ADA)).isInstanceOf(CommunityException.class);
        assertThatThrownBy(() -> setup.complete(token, new Registration("a", "b", "c")))
                .isInstanceOf(InvalidInput.class);
        assertThat(setup.complete(token, ADA).roles().builtIn()).containsExactly(Role.MEMBER, Role.ADMIN);
        assertThatThrownBy(() -> setup.complete(token, new Registration("eva", "eva@example.org", ADA.password())))
                .isInstanceOf(CommunityException.class);
        assertThat(setup.open()).isEmpty();
        assertThat(core.number("select count(*) from core.account")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void withoutALinkNothingOpens(TestDatabases kind) {
        open(kind);
        assertThatThrownBy(() -> setup.check("")).isInstanceOf(CommunityException.class);
        assertThatThrownBy(() -> setup.complete("", ADA)).isInstanceOf(CommunityException.class);
        assertThat(core.accounts.adminExists()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void valuesGivenAtTheStartMakeTheFirstAdministratorOnly(TestDatabases kind) {
        open(kind);
        assertThat(setup.unattended(ADA)).isPresent();
        assertThat(setup.unattended(new Registration("eva", "eva@example.org", ADA.password())))
                .isEmpty();
        assertThat(core.number("select count(*) from core.account")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void demoPeopleAreMadeOnceAndCanSignIn(TestDatabases kind) {
        open(kind);
        DemoAccounts demo = demo();
        List<DemoAccount> made = demo.make();
        assertThat(made).hasSize(8).extracting(DemoAccount::role).startsWith("admin", "moderator", "mentor", "member");
        assertThat(made).extracting(DemoAccount::password).doesNotHaveDuplicates();
        assertThat(core.accounts
                        .authenticate(made.get(0).name(), made.get(0).password())
                        .roles()
                        .builtIn())
                .contains(Role.ADMIN);
        List<DemoAccount> again = demo.make();
        assertThat(again)
                .extracting(DemoAccount::password)
                .doesNotContain(made.get(0).password());
        assertThat(core.accounts.authenticate("ada", again.get(0).password()).name())
                .isEqualTo("ada");
        assertThat(core.number("select count(*) from core.account")).isEqualTo(60);
        assertThat(demo.actors())
                .extracting(Actor::name)
                .startsWith("ada", "moe", "grace")
                .containsAll(made.stream().map(DemoAccount::name).toList())
                .hasSize(60);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonWhoHasTheNameOfADemoAccountKeepsTheirPassword(TestDatabases kind) {
        open(kind);
        core.accounts.register(ADA);
        assertThat(demo().make()).extracting(DemoAccount::name).doesNotContain(ADA.name());
        assertThat(core.accounts.authenticate(ADA.name(), ADA.password()).name())
                .isEqualTo(ADA.name());
    }

    private DemoAccounts demo() {
        return new DemoAccounts(core.database, core.mappers(), core.accounts, core.passwords, core.clock, core.ids);
    }
}
