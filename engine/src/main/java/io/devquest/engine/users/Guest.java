package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.access.Roles;
import java.util.Optional;

/** Somebody who has not signed in. */
record Guest(Permissions permissions) implements Actor {

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
        return role == Role.ANYONE;
    }

    @Override
    public boolean can(Permission permission) {
        return permissions.allows(Roles.NONE, Standing.NONE, permission);
    }

    @Override
    public Viewer viewer() {
        return new Viewer(null, false, false, false);
    }

    @Override
    public Id requireId() {
        throw new CommunityException(CommonErrors.SIGN_IN_REQUIRED, "Sign in to do this.");
    }

    @Override
    public String toString() {
        return "guest";
    }
}
