package io.devquest.engine.reputation;

import io.devquest.api.error.InvalidInput;
import java.util.Arrays;
import java.util.Locale;

/** How much somebody wants to do with points. */
public enum GameMode {
    /** Points are shown, and they are on leaderboards. */
    FULL,
    /** Points are shown where they write, but they are on no leaderboard. */
    QUIET,
    /** They see no points, and nobody sees theirs. */
    OFF;

    static GameMode read(String text) {
        return Arrays.stream(values())
                .filter(mode -> mode.word().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("mode", "unknown", "The mode is full, quiet or off."));
    }

    /** As the database, forms and keys of texts write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
