package io.devquest.engine.reputation.trust;

import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** What each level asks for. The standard values are those of Discourse. */
final class TrustSettings {

    /** The third level looks at so many days, and is kept at least so many. */
    static final Setting<Long> WINDOW_DAYS = Setting.number("core.trust.window_days", 100, 7, 730);

    static final Setting<Long> KEPT_DAYS = Setting.number("core.trust.kept_days", 14, 0, 365);

    /** Who has less than that share of what a level asks for loses it. */
    static final Setting<Long> KEPT_PERCENT = Setting.number("core.trust.kept_percent", 90, 1, 100);

    private static final Map<Measure, Setting<Long>> FIRST =
            level(1, Measure.OPENED, 5, Measure.PARTS, 30, Measure.MINUTES, 10);

    private static final Map<Measure, Setting<Long>> SECOND = level(
            2,
            Measure.DAYS,
            15,
            Measure.OPENED,
            20,
            Measure.PARTS,
            100,
            Measure.MINUTES,
            60,
            Measure.TAKEN_PART,
            3,
            Measure.GIVEN,
            1,
            Measure.RECEIVED,
            1);

    private static final Map<Measure, Setting<Long>> THIRD =
            level(3, Measure.DAYS, 50, Measure.TAKEN_PART, 10, Measure.GIVEN, 30, Measure.RECEIVED, 20);

    /** Of what there was to read in the window, for the third level; and never more than so much. */
    private static final Setting<Long> SHARE = Setting.number("core.trust.3.read_percent", 25, 0, 100);

    private static final Setting<Long> MOST_OPENED = Setting.number("core.trust.3.opened_most", 500, 0, 100_000);
    private static final Setting<Long> MOST_PARTS = Setting.number("core.trust.3.parts_most", 20_000, 0, 1_000_000);

    private TrustSettings() {}

    private static Map<Measure, Setting<Long>> level(int level, Object... needs) {
        Map<Measure, Setting<Long>> settings = new EnumMap<>(Measure.class);
        for (int i = 0; i < needs.length; i += 2) {
            Measure measure = (Measure) needs[i];
            String key = "core.trust." + level + "." + measure.word();
            settings.put(measure, Setting.number(key, ((Integer) needs[i + 1]).longValue(), 0, 1_000_000));
        }
        return settings;
    }

    static Setting<?>[] all() {
        return Stream.of(
                        Stream.of(WINDOW_DAYS, KEPT_DAYS, KEPT_PERCENT),
                        FIRST.values().stream(),
                        SECOND.values().stream(),
                        THIRD.values().stream(),
                        Stream.of(SHARE, MOST_OPENED, MOST_PARTS))
                .flatMap(some -> some)
                .toArray(Setting[]::new);
    }

    /** What a level asks for, 1 to 3. */
    static Measured asked(int level, Settings settings, Supply supply) {
        Map<Measure, Setting<Long>> needs = level == 1 ? FIRST : level == 2 ? SECOND : THIRD;
        Map<Measure, Long> asked = new EnumMap<>(Measure.class);
        needs.forEach((measure, need) -> asked.put(measure, settings.get(need)));
        if (level == 3) {
            long percent = settings.get(SHARE);
            asked.put(Measure.OPENED, Math.min(settings.get(MOST_OPENED), supply.things() * percent / 100));
            asked.put(Measure.PARTS, Math.min(settings.get(MOST_PARTS), supply.parts() * percent / 100));
        }
        return new Measured(asked);
    }
}
