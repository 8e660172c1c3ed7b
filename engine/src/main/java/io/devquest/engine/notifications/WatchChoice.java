package io.devquest.engine.notifications;

import io.devquest.api.notification.WatchLevel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much somebody wants to hear of an object. */
record WatchChoice(
        @NotNull @Pattern(regexp = WatchChoice.LEVELS, message = WatchChoice.RULE) @Nullable String level) {

    static final String LEVELS = "watching|tracking|first|normal|muted";
    static final String RULE = "Say watching, tracking, normal or muted; of what others begin in, also first.";

    WatchLevel chosen() {
        return level == null ? WatchLevel.NORMAL : level(level);
    }

    static WatchLevel level(String word) {
        return WatchLevel.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
