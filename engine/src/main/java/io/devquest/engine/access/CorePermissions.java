package io.devquest.engine.access;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;

/** What the engine's own routes ask for. */
public enum CorePermissions implements Permission {
    READ("core.read", Role.ANYONE),
    SIGN_IN("core.sign_in", Role.ANYONE),
    REGISTER("core.register", Role.ANYONE),
    READ_HEALTH("core.health.read", Role.ANYONE),
    READ_API("core.api.read", Role.ANYONE),
    MEMBER("core.member", Role.MEMBER),
    COMMENT("core.comments.write", Role.MEMBER),
    RATE("core.ratings.rate", Role.MEMBER),
    CREATE_GROUPS("core.groups.create", Role.MEMBER),
    UPLOAD("core.files.upload", Role.MEMBER),
    PUBLISH_UNCHECKED("core.publish.unchecked", Role.MEMBER) {
        @Override
        public Standing standing() {
            return new Standing(3, 0);
        }
    },
    MANAGE_WORDS("core.words.manage", Role.ADMIN),
    MANAGE_GROUPS("core.groups.manage", Role.ADMIN),
    REPORT("core.moderation.report", Role.MEMBER),
    MODERATE("core.moderation.moderate", Role.MODERATOR),
    MANAGE_TAGS("core.tags.manage", Role.MODERATOR),
    READ_AUDIT("core.moderation.audit", Role.ADMIN),
    READ_EVERYTHING("core.content.read_all", Role.ADMIN),
    MANAGE_ROLES("core.roles.manage", Role.ADMIN),
    MANAGE_USERS("core.users.manage", Role.ADMIN),
    MANAGE_PLUGINS("core.plugins.manage", Role.ADMIN),
    MANAGE_SETTINGS("core.settings.manage", Role.ADMIN);

    private final String id;
    private final Role defaultRole;

    CorePermissions(String id, Role defaultRole) {
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
