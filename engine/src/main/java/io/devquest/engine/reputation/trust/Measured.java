package io.devquest.engine.reputation.trust;

import java.util.EnumMap;
import java.util.Map;

/** How much there is of each measure. */
record Measured(Map<Measure, Long> amounts) {

    Measured {
        amounts = Map.copyOf(amounts);
    }

    static Measured of(long days, long opened, long parts, long seconds, long takenPart, long given, long received) {
        Map<Measure, Long> amounts = new EnumMap<>(Measure.class);
        amounts.put(Measure.DAYS, days);
        amounts.put(Measure.OPENED, opened);
        amounts.put(Measure.PARTS, parts);
        amounts.put(Measure.MINUTES, seconds / 60);
        amounts.put(Measure.TAKEN_PART, takenPart);
        amounts.put(Measure.GIVEN, given);
        amounts.put(Measure.RECEIVED, received);
        return new Measured(amounts);
    }

    long of(Measure measure) {
        return amounts.getOrDefault(measure, 0L);
    }

    /** True if there is at least that share of everything a level asks for. */
    boolean reaches(Measured asked, int percent) {
        return asked.amounts().entrySet().stream()
                .allMatch(need -> of(need.getKey()) * 100 >= need.getValue() * percent);
    }
}
