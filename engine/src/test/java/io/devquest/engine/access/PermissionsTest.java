package io.devquest.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.engine.scope.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    private record Asked(String id, Role defaultRole) implements Permission {}

    private final Permissions permissions = new Permissions();
    private final Scope forums = new Scope("forums", getClass().getClassLoader());

    @Test
    void aRoleHasWhatTheRolesBelowItHave() {
        Permission guide = new Asked("forums.guide", Role.MENTOR);
        permissions.declare(forums, guide);
        assertThat(permissions.allows(Set.of(), guide)).isFalse();
        assertThat(permissions.allows(Set.of(Role.MEMBER), guide)).isFalse();
        assertThat(permissions.allows(Set.of(Role.MEMBER, Role.MENTOR), guide)).isTrue();
        assertThat(permissions.allows(Set.of(Role.ADMIN), guide)).isTrue();
    }

    @Test
    void guestsHaveWhatAnyoneHas() {
        Permission read = new Asked("forums.read", Role.ANYONE);
        permissions.declare(forums, read);
        assertThat(permissions.allows(Set.of(), read)).isTrue();
    }

    @Test
    void whatWasNotDeclaredIsDeniedToAll() {
        Permission read = new Asked("forums.read", Role.ANYONE);
        assertThat(permissions.allows(Set.of(), read)).isFalse();
        assertThat(permissions.allows(Set.of(Role.ADMIN), read)).isFalse();
    }

    @Test
    void aPermissionEndsWithItsPlugin() {
        Permission read = new Asked("forums.read", Role.ANYONE);
        permissions.declare(forums, read);
        forums.close();
        assertThat(permissions.allows(Set.of(Role.ADMIN), read)).isFalse();
    }

    @Test
    void theRoleDeclaredCountsNotTheOneAskedWith() {
        permissions.declare(forums, new Asked("forums.lock", Role.MODERATOR));
        assertThat(permissions.allows(Set.of(Role.MEMBER), new Asked("forums.lock", Role.ANYONE)))
                .isFalse();
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
