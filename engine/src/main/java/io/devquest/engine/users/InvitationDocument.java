package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;

/** An invitation as the person who sent it sees it. */
record InvitationDocument(Id id, String email, Instant sentAt, Instant expiresAt) {

    static InvitationDocument of(AccountLink link) {
        return new InvitationDocument(link.id(), link.email(), link.createdAt(), link.expiresAt());
    }
}
