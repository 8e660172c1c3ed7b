package io.devquest.engine.tags;

import io.devquest.api.notification.WatchLevel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much somebody wants to hear of new things with a tag: watching, tracking, first, muted, or normal. */
record TagWatch(
        @NotNull @Pattern(
                regexp = "watching|tracking|first|muted|normal",
                message = "Say watching, tracking, first, muted or normal.")
        @Nullable String level) {

    WatchLevel chosen() {
        return level == null ? WatchLevel.NORMAL : WatchLevel.valueOf(level.toUpperCase(Locale.ROOT));
    }
}
