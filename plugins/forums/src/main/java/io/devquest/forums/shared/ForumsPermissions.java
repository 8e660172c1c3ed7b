package io.devquest.forums.shared;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;

/** What people may be allowed to do in the forums. */
public enum ForumsPermissions implements Permission {
    READ("forums.read", Role.ANYONE),
    WRITE("forums.write", Role.MEMBER),
    VOTE("forums.vote", Role.MEMBER),
    CREATE_TAGS("forums.tags.create", Role.MEMBER),
    MODERATE("forums.moderate", Role.MODERATOR),
    MANAGE_BOARDS("forums.boards.manage", Role.ADMIN);

    private final String id;
    private final Role defaultRole;

    ForumsPermissions(String id, Role defaultRole) {
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
