package org.example.hello;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;

enum HelloPermission implements Permission {
    READ;

    @Override
    public String id() {
        return "hello.read";
    }

    @Override
    public Role defaultRole() {
        return Role.ANYONE;
    }
}
