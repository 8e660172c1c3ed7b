package io.devquest.testkit.reputation.kudos;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;
import java.util.Locale;

enum KudosPermissions implements Permission {
    THANK(0),
    CROWN(40);

    private final long reputation;

    KudosPermissions(long reputation) {
        this.reputation = reputation;
    }

    @Override
    public String id() {
        return "kudos." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Role defaultRole() {
        return Role.MEMBER;
    }

    @Override
    public Standing standing() {
        return new Standing(0, reputation);
    }
}
