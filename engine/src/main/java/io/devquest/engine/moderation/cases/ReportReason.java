package io.devquest.engine.moderation.cases;

import io.devquest.api.error.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why somebody reports a thing. */
public enum ReportReason {
    SPAM(0),
    INSULT(0),
    OFF_TOPIC(0),
    CHEATING(0),
    PERSONAL_DATA(1_000),
    ILLEGAL(1_000),
    OTHER(0),
    /** Nobody has reported it: the community itself wants somebody to look. */
    HELD(0);

    private final int urgency;

    ReportReason(int urgency) {
        this.urgency = urgency;
    }

    /** How much earlier it is looked at, in the hundredths that reports weigh. */
    int urgency() {
        return urgency;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReportReason chosen(@Nullable String word) {
        return Arrays.stream(values())
                .filter(reason -> reason != HELD && reason.word().equals(word))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("reason", "unknown", "Choose what is wrong with it."));
    }

    /** The words of those that people choose from. */
    static List<String> words() {
        return Arrays.stream(values())
                .filter(reason -> reason != HELD)
                .map(ReportReason::word)
                .toList();
    }
}
