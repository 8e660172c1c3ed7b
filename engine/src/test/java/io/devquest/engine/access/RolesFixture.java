package io.devquest.engine.access;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.CoreFixture;

/** Roles over a new database, and a plugin with a few permissions; closes with it. */
final class RolesFixture implements AutoCloseable {

    record Asked(String id, Role defaultRole, Standing standing) implements Permission {
        Asked(String id, Role defaultRole) {
            this(id, defaultRole, Standing.NONE);
        }
    }

    static final Permission READ = new Asked("forums.read", Role.ANYONE);
    static final Permission WRITE = new Asked("forums.write", Role.MEMBER);
    static final Permission GUIDE = new Asked("forums.guide", Role.MENTOR);
    static final Permission LOCK = new Asked("forums.lock", Role.MODERATOR);

    final CoreFixture core;
    final Scope forums = new Scope("forums", getClass().getClassLoader());
    final RoleMatrix matrix;
    final RoleStore roles;
    final Actor admin;

    RolesFixture(TestDatabases kind) {
        core = new CoreFixture(kind);
        core.permissions.declare(forums, READ, WRITE, GUIDE, LOCK);
        SettingsStore settings = new SettingsStore(core.database, core.mappers(), core.clock);
        settings.declare(core.scope, AccessSettings.CUSTOM_ROLES);
        matrix = new RoleMatrix(core.database, core.mappers(), core.permissions);
        roles = new RoleStore(
                core.database, core.mappers(), matrix, core.permissions, settings, core.scope, core.clock);
        admin = core.accounts.actor(core.admin("ada"));
    }

    /** A role of that name that has the permissions. */
    void role(String name, Permission... granted) {
        roles.create(admin, new NewRole(name, "The " + name, null));
        for (Permission permission : granted) {
            matrix.set(admin, name, permission.id(), true);
        }
    }

    /** A member who has the role. */
    Actor person(String name, String role) {
        var id = core.member(name);
        core.accounts.setRole(admin, id, role, true);
        return core.accounts.actor(id);
    }

    long rows() {
        return core.number("select count(*) from core.role_permission");
    }

    @Override
    public void close() {
        forums.close();
        core.close();
    }
}
