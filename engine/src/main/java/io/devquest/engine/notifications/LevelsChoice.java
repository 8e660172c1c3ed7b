package io.devquest.engine.notifications;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.notification.WatchLevel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much somebody wants to hear of these types; the others stay as they are. */
record LevelsChoice(@NotNull @Size(max = 500) @Nullable List<LevelChoice> levels) {

    private static final String LEVELS = "watching|tracking|normal|muted";
    private static final String RULE = "Say watching, tracking, normal or muted.";

    /** How much somebody wants to hear of one type. */
    record LevelChoice(@Nullable String type, @Nullable String level) {}

    Map<String, WatchLevel> chosen() {
        Map<String, WatchLevel> chosen = new TreeMap<>();
        for (LevelChoice one : levels == null ? List.<LevelChoice>of() : levels) {
            String type = one.type();
            String level = one.level();
            if (type == null || level == null || !level.matches(LEVELS)) {
                throw InvalidInput.of("levels", "pattern", "Name a type each. " + RULE);
            }
            chosen.put(type, WatchChoice.level(level));
        }
        return chosen;
    }
}
