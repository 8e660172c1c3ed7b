package io.devquest.runner.run;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;

/** What people may do with the runner. */
public enum RunnerPermissions implements Permission {
    RUN("runner.run", Role.MEMBER),
    SEE("runner.see", Role.ANYONE);

    private final String id;
    private final Role defaultRole;

    RunnerPermissions(String id, Role defaultRole) {
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
