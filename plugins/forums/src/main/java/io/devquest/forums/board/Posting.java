package io.devquest.forums.board;

/**
 * Who may write in a board.
 *
 * @param access open; read_only if moderators alone write; archived if nobody does
 * @param startBy who may start topics: everyone, trust: and a trust level, staff, or group: and the id of a group
 * @param replyBy who may reply, the same
 */
public record Posting(String access, String startBy, String replyBy) {

    static final String ARCHIVED = "archived";
    static final String READ_ONLY = "read_only";
    static final String EVERYONE = "everyone";
    static final String STAFF = "staff";
    static final String TRUST = "trust:";
    static final String GROUP = "group:";

    static final String ACCESS = "open|read_only|archived";
    static final String ACCESS_RULE = "Say open, read_only or archived.";
    static final String WHO = "everyone|staff|trust:[1-4]|group:[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{13}";
    static final String WHO_RULE =
            "Say everyone, staff, trust: and a level from 1 to 4, or group: and the id of a group.";

    /** True if nobody writes here, whoever they are. */
    public boolean archived() {
        return access.equals(ARCHIVED);
    }

    /** True if nobody but moderators changes anything here. */
    public boolean still() {
        return archived() || access.equals(READ_ONLY);
    }

    String who(boolean starts) {
        return starts ? startBy : replyBy;
    }
}
