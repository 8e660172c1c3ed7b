package io.devquest.engine.live;

import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;

/** What administrators choose for the live hub. */
public final class LiveSettings {

    static final Setting<Long> CONNECTIONS =
            Setting.number("core.live.connections", Limits.STANDARD.connections(), 10, 1_000_000);
    static final Setting<Long> PER_PERSON =
            Setting.number("core.live.connections_per_person", Limits.STANDARD.perPerson(), 1, 1_000);
    static final Setting<Long> SUBSCRIPTIONS =
            Setting.number("core.live.subscriptions", Limits.STANDARD.subscriptions(), 5, 1_000);
    static final Setting<Long> FRAMES_PER_SECOND =
            Setting.number("core.live.frames_per_second", Limits.STANDARD.framesPerSecond(), 1, 1_000);
    static final Setting<Long> BURST = Setting.number("core.live.burst", Limits.STANDARD.burst(), 10, 10_000);

    private LiveSettings() {}

    static Setting<?>[] all() {
        return new Setting<?>[] {CONNECTIONS, PER_PERSON, SUBSCRIPTIONS, FRAMES_PER_SECOND, BURST};
    }

    /** The limits as they are chosen now. */
    public static Limits limits(Settings settings) {
        return new Limits(
                settings.get(CONNECTIONS).intValue(),
                settings.get(PER_PERSON).intValue(),
                settings.get(SUBSCRIPTIONS).intValue(),
                settings.get(FRAMES_PER_SECOND).intValue(),
                settings.get(BURST).intValue());
    }
}
