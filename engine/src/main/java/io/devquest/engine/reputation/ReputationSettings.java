package io.devquest.engine.reputation;

import io.devquest.api.settings.Setting;

/** How much one day can bring. */
final class ReputationSettings {

    /** What somebody can gain on one UTC day by rules that are not exempt. */
    static final Setting<Long> DAILY_CAP = Setting.number("core.reputation.daily_cap", 200, 1, 1_000_000);

    /** What one person can give another on one UTC day, and what they can take. */
    static final Setting<Long> PAIR_CAP = Setting.number("core.reputation.pair_cap", 50, 1, 1_000_000);

    private ReputationSettings() {}

    static Setting<?>[] all() {
        return new Setting<?>[] {DAILY_CAP, PAIR_CAP};
    }
}
