package io.devquest.engine.notifications;

import io.devquest.api.settings.Setting;

/** The settings of notifications. */
final class NotificationSettings {

    /** How long notifications that were read are kept. */
    static final Setting<Long> KEEP_DAYS = Setting.number("core.notifications.keep_days", 90, 1, 3650);

    private NotificationSettings() {}
}
