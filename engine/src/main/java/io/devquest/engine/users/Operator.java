package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.access.Roles;
import java.util.Optional;

/** Whoever holds the machine: may do what an administrator may, but is nobody and so makes nothing of their own. */
record Operator(Permissions permissions) implements Actor {

    @Override
    public Optional<Id> id() {
        return Optional.empty();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public String displayName() {
        return "";
    }

    @Override
    public boolean is(Role role) {
        return true;
    }

    @Override
    public boolean can(Permission permission) {
        return permissions.allows(Roles.of(Role.ADMIN), Standing.NONE, permission);
    }

    @Override
    public Viewer viewer() {
        return new Viewer(null, true, true, true);
    }

    @Override
    public Id requireId() {
        throw CommunityException.forbidden("This needs a person with an account, not the control token.");
    }

    @Override
    public String toString() {
        return "operator";
    }
}
