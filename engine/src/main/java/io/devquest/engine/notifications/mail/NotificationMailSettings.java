package io.devquest.engine.notifications.mail;

import io.devquest.api.settings.Setting;

/** The settings of mail about notifications. */
final class NotificationMailSettings {

    /** How many minutes something may be read on screen before it is mailed. */
    static final Setting<Long> DELAY = Setting.number("core.notifications.mail_delay_minutes", 10, 0, 1_440);

    /** How many mails somebody gets between two of their daily hours; the rest waits for that hour. */
    static final Setting<Long> MOST = Setting.number("core.notifications.mails_a_day", 50, 1, 1_000);

    private NotificationMailSettings() {}
}
