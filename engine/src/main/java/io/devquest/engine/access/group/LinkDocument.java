package io.devquest.engine.access.group;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation link as owners and moderators see it.
 *
 * @param path where it leads; only in the answer to making it, null afterwards
 */
public record LinkDocument(
        Id id,
        int uses,
        int maximum,
        Instant expiresAt,
        Instant createdAt,
        @Nullable String path) {

    static LinkDocument of(LinkRow link) {
        return of(link, null);
    }

    static LinkDocument of(GroupLinks.Created created) {
        return of(created.link(), "/g/join/" + created.token());
    }

    private static LinkDocument of(LinkRow link, @Nullable String path) {
        return new LinkDocument(link.id(), link.uses(), link.maximum(), link.expiresAt(), link.createdAt(), path);
    }

    @Override
    public String toString() {
        return "LinkDocument[" + id + "]";
    }
}
