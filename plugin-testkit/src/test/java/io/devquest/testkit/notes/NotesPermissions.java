package io.devquest.testkit.notes;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import java.util.Locale;

enum NotesPermissions implements Permission {
    READ(Role.ANYONE),
    WRITE(Role.MEMBER);

    private final Role defaultRole;

    NotesPermissions(Role defaultRole) {
        this.defaultRole = defaultRole;
    }

    @Override
    public String id() {
        return "notes." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Role defaultRole() {
        return defaultRole;
    }
}
