package io.devquest.engine.openapi;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;

/** What the routes of this domain ask for. */
enum OpenApiPermissions implements Permission {
    READ("core.api.read", Role.ANYONE);

    private final String id;
    private final Role defaultRole;

    OpenApiPermissions(String id, Role defaultRole) {
        this.id = id;
        this.defaultRole = defaultRole;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Role defaultRole() {
        return defaultRole;
    }
}
