package io.devquest.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;
import io.devquest.engine.scope.Scope;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    private record Asked(String id, Role defaultRole) implements Permission {}

    private record Earned(String id, Standing standing) implements Permission {
        @Override
        public Role defaultRole() {
            return Role.MEMBER;
        }
    }

    private final Permissions permissions = new Permissions();
    private final Scope forums = new Scope("forums", getClass().getClassLoader());

    @Test
    void aRoleHasWhatTheRolesBelowItHave() {
        Permission guide = new Asked("forums.guide", Role.MENTOR);
        permissions.declare(forums, guide);
        assertThat(permissions.allows(Roles.NONE, Standing.NONE, guide)).isFalse();
        assertThat(permissions.allows(Roles.of(Role.MEMBER), Standing.NONE, guide))
                .isFalse();
        assertThat(permissions.allows(Roles.of(Role.MEMBER, Role.MENTOR), Standing.NONE, guide))
                .isTrue();
        assertThat(permissions.allows(Roles.of(Role.ADMIN), Standing.NONE, guide))
                .isTrue();
    }

    @Test
    void guestsHaveWhatAnyoneHas() {
        Permission read = new Asked("forums.read", Role.ANYONE);
        permissions.declare(forums, read);
        assertThat(permissions.allows(Roles.NONE, Standing.NONE, read)).isTrue();
    }

    @Test
    void whatWasNotDeclaredIsDeniedToAll() {
        Permission read = new Asked("forums.read", Role.ANYONE);
        assertThat(permissions.allows(Roles.NONE, Standing.NONE, read)).isFalse();
        assertThat(permissions.allows(Roles.of(Role.ADMIN), Standing.NONE, read))
                .isFalse();
    }

    @Test
    void aPermissionEndsWithItsPlugin() {
        Permission read = new Asked("forums.read", Role.ANYONE);
        permissions.declare(forums, read);
        forums.close();
        assertThat(permissions.allows(Roles.of(Role.ADMIN), Standing.NONE, read))
                .isFalse();
    }

    @Test
    void theRoleDeclaredCountsNotTheOneAskedWith() {
        permissions.declare(forums, new Asked("forums.lock", Role.MODERATOR));
        assertThat(permissions.allows(Roles.of(Role.MEMBER), Standing.NONE, new Asked("forums.lock", Role.ANYONE)))
                .isFalse();
    }

    @Test
    void whoHasNotEarnedEnoughIsDeniedUnlessTheyKeepOrder() {
        Permission edit = new Earned("forums.edit", new Standing(2, 100));
        permissions.declare(forums, edit);
        Roles member = Roles.of(Role.MEMBER);
        assertThat(permissions.allows(member, Standing.NONE, edit)).isFalse();
        assertThat(permissions.allows(member, new Standing(2, 99), edit)).isFalse();
        assertThat(permissions.allows(member, new Standing(1, 100), edit)).isFalse();
        assertThat(permissions.allows(member, new Standing(2, 100), edit)).isTrue();
        assertThat(permissions.allows(Roles.of(Role.MENTOR), Standing.NONE, edit))
                .isFalse();
        assertThat(permissions.allows(Roles.of(Role.MODERATOR), Standing.NONE, edit))
                .isTrue();
        assertThat(permissions.allows(Roles.of(Role.ADMIN), Standing.NONE, edit))
                .isTrue();
    }

    @Test
    void aDecisionForOneRoleLeavesTheOthersAsTheyAre() {
        Permission guide = new Asked("forums.guide", Role.MENTOR);
        permissions.declare(forums, guide);
        permissions.decide(Map.of("forums.guide", Map.of("mentor", false, "gardener", true)));
        assertThat(permissions.allows(Roles.of(Role.MENTOR), Standing.NONE, guide))
                .isFalse();
        assertThat(permissions.allows(Roles.of(Role.MODERATOR), Standing.NONE, guide))
                .isTrue();
        assertThat(permissions.allows(Roles.parse("member,gardener"), Standing.NONE, guide))
                .isTrue();
        assertThat(permissions.allows(Roles.parse("member,other"), Standing.NONE, guide))
                .isFalse();
        permissions.decide(Map.of("forums.guide", Map.of("admin", false)));
        assertThat(permissions.allows(Roles.of(Role.ADMIN), Standing.NONE, guide))
                .isTrue();
    }

    @Test
    void foreignDoubleAndMisshapenIdsAreRefused() {
        permissions.declare(forums, new Asked("forums.read", Role.ANYONE));
        for (String id :
                new String[] {"forums.read", "core.read", "forumsread", "forums.Read", "forums." + "x".repeat(60)}) {
            assertThatThrownBy(() -> permissions.declare(forums, new Asked(id, Role.ANYONE)))
                    .as(id)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(id);
        }
    }
}
