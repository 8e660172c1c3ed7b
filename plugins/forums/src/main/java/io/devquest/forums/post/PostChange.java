package io.devquest.forums.post;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of a post; as it is sent.
 *
 * @param version the version the change was made on
 * @param reason why, for the history; one line
 */
public record PostChange(
        @NotBlank @Size(min = 2, max = 32_000) @Nullable String body,
        @NotNull @Nullable Integer version,
        @Size(max = 200) @Nullable String reason) {

    public PostChange {
        body = Written.body(body);
        reason = Written.line(reason);
    }

    /** Why; empty if nothing was said. */
    String said() {
        return reason == null ? "" : reason;
    }
}
