package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param browser such as Firefox; empty if unknown
 * @param system such as Linux; empty if unknown
 * @param current true for the one that asks
 */
public record SessionDocument(
        Id id, String browser, String system, String address, Instant signedInAt, Instant lastSeenAt, boolean current) {

    static SessionDocument of(OwnSession session, boolean current) {
        UserAgent agent = UserAgent.of(session.userAgent());
        return new SessionDocument(
                session.id(),
                agent.browser(),
                agent.system(),
                session.address(),
                session.createdAt(),
                session.lastSeenAt(),
                current);
    }
}
