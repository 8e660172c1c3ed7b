package io.devquest.engine.access;

import static io.devquest.engine.access.RolesFixture.GUIDE;
import static io.devquest.engine.access.RolesFixture.LOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.users.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleStoreTest {

    private RolesFixture access;
    private RoleStore roles;

    private void open(TestDatabases kind) {
        access = new RolesFixture(kind);
        roles = access.roles;
    }

    @AfterEach
    void close() {
        access.close();
    }

    @ParameterizedTest
    @EnumSource
    void aRoleGivesItsPeopleWhatItHasAndNothingElse(TestDatabases kind) {
        open(kind);
        access.role("gardener", LOCK);
        Actor gardener = access.person("gus", "gardener");
        assertThat(gardener.can(LOCK)).isTrue();
        assertThat(gardener.can(GUIDE)).isFalse();
        assertThat(gardener.is(Role.MODERATOR)).isFalse();
        assertThat(access.core
                        .accounts
                        .find(gardener.requireId())
                        .orElseThrow()
                        .roles()
                        .names())
                .containsExactly("member", "gardener");
        assertThat(roles.list())
                .extracting(StoredRole::name)
                .containsExactly("anyone", "member", "mentor", "moderator", "admin", "gardener");
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedRoleIsTakenFromEverybodyAndItsNameGivesNothingLater(TestDatabases kind) {
        open(kind);
        access.role("gardener", LOCK);
        Actor gardener = access.person("gus", "gardener");
        AtomicInteger told = new AtomicInteger();
        roles.onDeleted(told::incrementAndGet);
        roles.delete(access.admin, "gardener");
        assertThat(told).hasValue(1);
        assertThat(gardener.can(LOCK)).isFalse();
        access.role("gardener");
        assertThat(access.core
                        .accounts
                        .find(gardener.requireId())
                        .orElseThrow()
                        .roles()
                        .custom())
                .isEmpty();
        assertThat(access.rows()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void builtInRolesStayAndNamesAreUnique(TestDatabases kind) {
        open(kind);
        assertThatThrownBy(() -> roles.delete(access.admin, "mentor")).hasMessageContaining("every community");
        assertThatThrownBy(() -> roles.change(access.admin, "admin", new RoleEdit("Boss", "", 1)))
                .hasMessageContaining("every community");
        access.role("gardener");
        for (String name : new String[] {"gardener", "admin", "anyone", "Big", "a,b", "x", "1st"}) {
            assertThatThrownBy(() -> access.role(name)).as(name).isInstanceOf(InvalidInput.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDescriptionThatIsBehindIsRefused(TestDatabases kind) {
        open(kind);
        access.role("gardener");
        StoredRole changed = roles.change(access.admin, "gardener", new RoleEdit(" Gardener ", "Weeds", 1));
        assertThat(changed).isEqualTo(new StoredRole("gardener", "Gardener", "Weeds", false, 2));
        assertThatThrownBy(() -> roles.change(access.admin, "gardener", new RoleEdit("Late", "", 1)))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("meanwhile");
    }

    @ParameterizedTest
    @EnumSource
    void whoManagesPeopleCannotGiveARoleThatHasMoreThanTheirs(TestDatabases kind) {
        open(kind);
        access.role("steward", CorePermissions.MANAGE_USERS, GUIDE);
        access.role("guide", GUIDE);
        access.role("keeper", LOCK);
        Actor steward = access.person("sue", "steward");
        Accounts accounts = access.core.accounts;
        Id bob = access.core.member("bob");
        accounts.setRole(steward, bob, "guide", true);
        for (String role : new String[] {"keeper", "mentor", "moderator", "admin"}) {
            assertThatThrownBy(() -> accounts.setRole(steward, bob, role, true))
                    .as(role)
                    .isInstanceOf(CommunityException.class)
                    .hasMessageContaining("more than you have yourself");
        }
        assertThatThrownBy(() -> accounts.setRole(steward, access.admin.requireId(), "admin", false))
                .hasMessageContaining("more than you have yourself");
        assertThatThrownBy(() -> roles.delete(steward, "keeper")).hasMessageContaining("more than you have yourself");
        assertThatThrownBy(() -> accounts.setRole(steward, bob, "nosuch", true)).isInstanceOf(InvalidInput.class);
        assertThat(accounts.find(bob).orElseThrow().roles().names()).containsExactly("member", "guide");
    }

    @ParameterizedTest
    @EnumSource
    void aRoleWithAPermissionOfAPluginThatIsOffIsForAdministratorsToGive(TestDatabases kind) {
        open(kind);
        access.role("steward", CorePermissions.MANAGE_USERS);
        access.role("keeper", LOCK);
        Actor steward = access.person("sue", "steward");
        Id bob = access.core.member("bob");
        access.forums.close();
        assertThatThrownBy(() -> access.core.accounts.setRole(steward, bob, "keeper", true))
                .hasMessageContaining("more than you have yourself");
        access.core.accounts.setRole(access.admin, bob, "keeper", true);
    }

    @ParameterizedTest
    @EnumSource
    void aChangeOfRolesIsToldAfterTheCommit(TestDatabases kind) {
        open(kind);
        List<Id> told = new ArrayList<>();
        access.core.accounts.onPrivilegesChanged(told::add);
        Id bob = access.core.member("bob");
        access.core.accounts.setRole(access.admin, bob, "mentor", true);
        access.core.accounts.disable(bob);
        assertThat(told).containsExactly(bob, bob);
    }
}
