package io.devquest.engine.access;

import io.devquest.api.access.Role;

/**
 * A role as it is stored.
 *
 * @param version counts the changes of the role and of its permissions
 */
public record StoredRole(String name, String title, String description, boolean builtin, int version) {

    /** True for the role that has everything, always. */
    public boolean admin() {
        return name.equals(Roles.name(Role.ADMIN));
    }
}
