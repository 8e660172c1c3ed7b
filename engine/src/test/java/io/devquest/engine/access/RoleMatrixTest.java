package io.devquest.engine.access;

import static io.devquest.engine.access.RolesFixture.GUIDE;
import static io.devquest.engine.access.RolesFixture.LOCK;
import static io.devquest.engine.access.RolesFixture.READ;
import static io.devquest.engine.access.RolesFixture.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Standing;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.access.RoleMatrix.Ticked;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleMatrixTest {

    private RolesFixture access;
    private RoleMatrix matrix;

    private void open(TestDatabases kind) {
        access = new RolesFixture(kind);
        matrix = access.matrix;
    }

    @AfterEach
    void close() {
        access.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatAnAdministratorDecidesHoldsAtOnceForThoseWhoActAlready(TestDatabases kind) {
        open(kind);
        Actor mentor = access.person("mia", "mentor");
        Actor member = access.core.accounts.actor(access.core.member("bob"));
        matrix.set(access.admin, "mentor", "forums.lock", true);
        matrix.set(access.admin, "member", "forums.write", false);
        assertThat(mentor.can(LOCK)).isTrue();
        assertThat(member.can(LOCK)).isFalse();
        assertThat(member.can(WRITE)).isFalse();
        assertThat(mentor.can(WRITE)).as("another of the roles has it").isTrue();
        matrix.reset(access.admin, "member", "forums.write");
        assertThat(member.can(WRITE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatDiffersFromTheDefaultsIsStored(TestDatabases kind) {
        open(kind);
        matrix.set(access.admin, "moderator", "forums.lock", true);
        assertThat(access.rows()).isZero();
        matrix.set(access.admin, "moderator", "forums.lock", false);
        matrix.set(access.admin, "moderator", "forums.lock", false);
        assertThat(access.rows()).isEqualTo(1);
        matrix.set(access.admin, "moderator", "forums.lock", true);
        assertThat(access.rows()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theRoleOfAdministratorsAndSigningInStay(TestDatabases kind) {
        open(kind);
        assertThatThrownBy(() -> matrix.set(access.admin, "admin", "forums.lock", false))
                .hasMessageContaining("Administrators have every permission");
        assertThatThrownBy(() -> matrix.set(access.admin, "anyone", "core.sign_in", false))
                .hasMessageContaining("nobody could sign in");
        assertThatThrownBy(() -> matrix.set(access.admin, "anyone", "core.plugins.manage", true))
                .hasMessageContaining("not signed in");
        assertThatThrownBy(() -> matrix.set(access.admin, "nobodys", "forums.lock", true))
                .hasMessageContaining("no such role");
        assertThatThrownBy(() -> matrix.set(access.admin, "member", "forums.dance", true))
                .hasMessageContaining("no such permission");
        assertThat(access.rows()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyGivesOrTakesWhatTheyDoNotHave(TestDatabases kind) {
        open(kind);
        access.role("keeper", CorePermissions.MANAGE_ROLES, GUIDE);
        Actor keeper = access.person("kim", "keeper");
        matrix.set(keeper, "member", "forums.guide", true);
        for (String permission : new String[] {"core.plugins.manage", "forums.lock", "core.users.manage"}) {
            assertThatThrownBy(() -> matrix.set(keeper, "keeper", permission, true))
                    .isInstanceOf(CommunityException.class)
                    .hasMessageContaining("only what you have yourself");
        }
        assertThatThrownBy(() -> matrix.reset(keeper, "moderator", "forums.lock"))
                .hasMessageContaining("only what you have yourself");
        assertThat(keeper.can(CorePermissions.MANAGE_PLUGINS)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aFormStoresAllItsDifferencesOrNothing(TestDatabases kind) {
        open(kind);
        Map<String, Boolean> ticks =
                Map.of("forums.lock", true, "forums.write", false, "forums.guide", false, "forums.gone", true);
        matrix.save(access.admin, Map.of("member", new Ticked(1, ticks)));
        assertThat(access.rows()).isEqualTo(2);
        assertThat(access.roles.get("member").version()).isEqualTo(2);
        assertThatThrownBy(() -> matrix.save(
                        access.admin,
                        Map.of(
                                "mentor", new Ticked(1, Map.of("forums.lock", true)),
                                "member", new Ticked(1, Map.of("forums.lock", false)))))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("changed the role member");
        assertThat(access.rows()).isEqualTo(2);
        assertThat(access.roles.get("mentor").version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aRoleOfWhichNothingDiffersMayBeBehind(TestDatabases kind) {
        open(kind);
        matrix.set(access.admin, "mentor", "forums.lock", true);
        matrix.save(
                access.admin,
                Map.of(
                        "mentor", new Ticked(1, Map.of("forums.guide", true)),
                        "member", new Ticked(1, Map.of("forums.guide", true))));
        assertThat(access.rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aFormLeavesAloneWhatItsSenderMayNotChangeAndRefusesWhatTheyAdd(TestDatabases kind) {
        open(kind);
        access.role("keeper", CorePermissions.MANAGE_ROLES);
        Actor keeper = access.person("kim", "keeper");
        // a box that is disabled is not sent, so that it looks as if it were not ticked
        matrix.save(keeper, Map.of("moderator", new Ticked(1, Map.of("forums.lock", false, "forums.read", true))));
        assertThat(access.core.permissions.grants(
                        "moderator", access.core.permissions.find("forums.lock").get()))
                .isTrue();
        assertThatThrownBy(() -> matrix.save(keeper, Map.of("member", new Ticked(1, Map.of("forums.lock", true)))))
                .hasMessageContaining("only what you have yourself");
    }

    @ParameterizedTest
    @EnumSource
    void decisionsOutliveAPluginThatIsOffAndEndWithOneThatIsPurged(TestDatabases kind) {
        open(kind);
        matrix.set(access.admin, "member", "forums.lock", true);
        matrix.set(access.admin, "member", "core.api.read", false);
        access.forums.close();
        assertThat(access.rows()).isEqualTo(2);
        matrix.forget("forum");
        assertThat(access.rows()).isEqualTo(2);
        matrix.forget("forums");
        assertThat(access.rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherNodeDecidedIsSeenWithTheNextLook(TestDatabases kind) {
        open(kind);
        Permissions elsewhere = new Permissions();
        Scope forums = new Scope("forums", getClass().getClassLoader());
        elsewhere.declare(forums, READ);
        RoleMatrix node = new RoleMatrix(access.core.database, access.core.mappers(), elsewhere);
        AtomicInteger told = new AtomicInteger();
        node.onChanged(told::incrementAndGet);
        matrix.set(access.admin, "anyone", "forums.read", false);
        assertThat(elsewhere.allows(Roles.NONE, Standing.NONE, READ)).isTrue();
        node.reload();
        assertThat(elsewhere.allows(Roles.NONE, Standing.NONE, READ)).isFalse();
        node.reload();
        assertThat(told).hasValue(1);
    }
}
