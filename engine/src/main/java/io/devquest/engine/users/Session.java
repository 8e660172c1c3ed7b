package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who is signed in on one browser.
 *
 * @param expiresAt when the token stops holding
 * @param csrfToken what forms were drawn with before the token was exchanged; null if it never was
 * @param marked true if the token must be exchanged, because rights have changed
 */
public record Session(
        Id id,
        Actor actor,
        Instant expiresAt,
        Instant seenAt,
        @Nullable String csrfToken,
        boolean marked) {}
