package io.devquest.engine.access.group;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import java.time.Instant;

/** A row of core.group_link, without the hash of its token. */
record LinkRow(Id id, Id groupId, int uses, int maximum, Instant expiresAt, Id createdBy, Instant createdAt) {

    Cursor cursor() {
        return Cursor.of(id);
    }

    boolean expired(Instant now) {
        return !expiresAt.isAfter(now);
    }

    boolean usedUp() {
        return uses >= maximum;
    }
}
