package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.Onlooker;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.access.Roles;
import java.util.Optional;

/** A person with an account who is acting. */
record Member(
        Id account,
        String name,
        String displayName,
        Roles roles,
        Standing standing,
        boolean seesPoints,
        Permissions permissions)
        implements Actor, Onlooker {

    @Override
    public Optional<Id> id() {
        return Optional.of(account);
    }

    @Override
    public boolean is(Role role) {
        return roles.is(role);
    }

    @Override
    public boolean can(Permission permission) {
        return permissions.allows(roles, standing, permission);
    }

    @Override
    public Viewer viewer() {
        return new Viewer(account, true, is(Role.MODERATOR), can(CorePermissions.READ_EVERYTHING));
    }

    @Override
    public Id requireId() {
        return account;
    }

    @Override
    public String toString() {
        return name;
    }
}
