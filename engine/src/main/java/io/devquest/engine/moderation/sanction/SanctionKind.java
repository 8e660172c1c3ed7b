package io.devquest.engine.moderation.sanction;

import io.devquest.api.error.InvalidInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be imposed on a person. Each is told to them: nobody is shut out without knowing. */
public enum SanctionKind {
    /** Words only. */
    WARNING,
    /** May read, but not write. */
    SILENCE,
    /** May not sign in. */
    SUSPENSION,
    /** May not sign in, without end. */
    BAN;

    /** As rows, addresses and JSON have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SanctionKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean keepsOut() {
        return this == SUSPENSION || this == BAN;
    }

    /** Reads what somebody chose; empty if they chose nothing. */
    public static Optional<SanctionKind> chosen(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("sanction", "unknown", "There is no such sanction.")));
    }
}
