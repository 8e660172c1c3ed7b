package io.devquest.engine.events;

import io.devquest.api.settings.Setting;

/** The settings of the event log. */
final class EventSettings {

    /** For how many days facts are kept at least. */
    static final Setting<Long> KEEP_DAYS = Setting.number("core.events.keep_days", 90, 1, 3_650);

    private EventSettings() {}
}
