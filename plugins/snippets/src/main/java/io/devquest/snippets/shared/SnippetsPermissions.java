package io.devquest.snippets.shared;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;

/** What people may be allowed to do with snippets. */
public enum SnippetsPermissions implements Permission {
    READ("snippets.read", Role.ANYONE),
    WRITE("snippets.write", Role.MEMBER),
    STAR("snippets.star", Role.MEMBER),
    RUN("snippets.run", Role.MEMBER),
    CREATE_TAGS("snippets.tags.create", Role.MEMBER);

    private final String id;
    private final Role defaultRole;

    SnippetsPermissions(String id, Role defaultRole) {
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
