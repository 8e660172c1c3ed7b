package io.devquest.testkit.activity.diary;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import java.util.Locale;

enum DiaryPermissions implements Permission {
    READ(Role.ANYONE),
    WRITE(Role.MEMBER);

    private final Role defaultRole;

    DiaryPermissions(Role defaultRole) {
        this.defaultRole = defaultRole;
    }

    @Override
    public String id() {
        return "diary." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Role defaultRole() {
        return defaultRole;
    }
}
