package io.devquest.forums.tending;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a topic is closed; as it is sent.
 *
 * @param at from when on; null for at once
 * @param reason why; stands in the topic
 */
record NewClosing(
        @Nullable Instant at, @Size(max = 200) @Nullable String reason) {

    NewClosing {
        reason = Written.line(reason);
    }
}
