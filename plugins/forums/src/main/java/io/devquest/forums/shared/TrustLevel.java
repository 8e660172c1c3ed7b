package io.devquest.forums.shared;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;
import java.util.Locale;

/** The trust levels that a board may ask of those who write in it. */
public enum TrustLevel implements Permission {
    FIRST(1),
    SECOND(2),
    THIRD(3),
    FOURTH(4);

    private final int level;

    TrustLevel(int level) {
        this.level = level;
    }

    /**
     * What somebody has who has reached that level.
     *
     * @param level 1 to 4
     */
    public static TrustLevel of(int level) {
        return values()[level - 1];
    }

    @Override
    public String id() {
        return "forums.level." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Role defaultRole() {
        return Role.MEMBER;
    }

    @Override
    public Standing standing() {
        return new Standing(level, 0);
    }
}
