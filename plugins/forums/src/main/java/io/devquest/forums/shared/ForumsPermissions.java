package io.devquest.forums.shared;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;

/** What people may be allowed to do in the forums. */
public enum ForumsPermissions implements Permission {
    READ("forums.read", Role.ANYONE),
    WRITE("forums.write", Role.MEMBER),
    VOTE("forums.vote", Role.MEMBER),
    /** The points Stack Exchange asks for. */
    VOTE_DOWN("forums.vote.down", Role.MEMBER, new Standing(0, 125)),
    CREATE_TAGS("forums.tags.create", Role.MEMBER),
    TAKE_QUESTIONS("forums.help.take", Role.MEMBER),
    ASK_FOR_INFO("forums.info.ask", Role.MEMBER, new Standing(1, 0)),
    MARK_DUPLICATES("forums.duplicates.mark", Role.MEMBER, new Standing(2, 0)),
    ACCEPT_ANSWERS("forums.answers.accept", Role.MEMBER, new Standing(3, 0)),
    MODERATE("forums.moderate", Role.MODERATOR),
    MANAGE_BOARDS("forums.boards.manage", Role.ADMIN);

    private final String id;
    private final Role defaultRole;
    private final Standing standing;

    ForumsPermissions(String id, Role defaultRole) {
        this(id, defaultRole, Standing.NONE);
    }

    ForumsPermissions(String id, Role defaultRole, Standing standing) {
        this.id = id;
        this.defaultRole = defaultRole;
        this.standing = standing;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Role defaultRole() {
        return defaultRole;
    }

    @Override
    public Standing standing() {
        return standing;
    }
}
