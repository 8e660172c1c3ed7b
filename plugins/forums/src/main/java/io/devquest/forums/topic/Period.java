package io.devquest.forums.topic;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far back a list goes from now. */
public enum Period {
    DAY(1),
    WEEK(7),
    MONTH(30),
    QUARTER(91),
    YEAR(365),
    ALL(0);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** As it is sent. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Period> parse(String word) {
        return Arrays.stream(values())
                .filter(period -> period.word().equals(word))
                .findFirst();
    }

    /** When it begins. */
    Instant since(Instant now) {
        return this == ALL ? Instant.EPOCH : now.minus(Duration.ofDays(days));
    }
}
