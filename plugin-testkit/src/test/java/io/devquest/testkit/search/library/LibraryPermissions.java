package io.devquest.testkit.search.library;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;

enum LibraryPermissions implements Permission {
    WRITE;

    @Override
    public String id() {
        return "library.write";
    }

    @Override
    public Role defaultRole() {
        return Role.MEMBER;
    }
}
