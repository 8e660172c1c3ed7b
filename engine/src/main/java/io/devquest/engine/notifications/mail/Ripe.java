package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification whose time to be mailed has come.
 *
 * @param wanted false if the person may not see it any more or does not want to hear of it by now
 */
record Ripe(
        Id id,
        String owner,
        String type,
        @Nullable Id actor,
        int people,
        String title,
        String body,
        Instant changedAt,
        boolean wanted) {}
