package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import java.time.Instant;

/**
 * A row of core.group_member.
 *
 * @param since when the present state began
 */
record MemberRow(Id groupId, Id account, Rank rank, MemberState state, Instant since) {

    Cursor cursor() {
        return Cursor.of(since, account);
    }
}
