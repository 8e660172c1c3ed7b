package io.devquest.courses.shared;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;

/** What people may be allowed to do with courses. */
public enum CoursesPermissions implements Permission {
    READ("courses.read", Role.ANYONE),
    LEARN("courses.learn", Role.MEMBER),
    AUTHOR("courses.author", Role.ADMIN);

    private final String id;
    private final Role defaultRole;

    CoursesPermissions(String id, Role defaultRole) {
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
