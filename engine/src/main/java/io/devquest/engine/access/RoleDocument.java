package io.devquest.engine.access;

import java.util.List;

/** A role in JSON, with the ids of the permissions it has now. */
record RoleDocument(
        String name, String title, String description, boolean builtin, int version, List<String> permissions) {

    static RoleDocument of(StoredRole role, Permissions permissions) {
        List<String> granted = permissions.all().stream()
                .filter(permission -> permissions.grants(role.name(), permission))
                .map(DeclaredPermission::id)
                .toList();
        return new RoleDocument(role.name(), role.title(), role.description(), role.builtin(), role.version(), granted);
    }
}
