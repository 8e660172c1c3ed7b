package io.devquest.engine.mail;

import io.devquest.api.settings.Setting;

/** The settings of mail. */
final class MailSettings {

    /** How often a mail is tried before it is given up. */
    static final Setting<Long> ATTEMPTS = Setting.number("core.mail.attempts", 8, 1, 20);

    /** For how many days is kept what was sent to whom. */
    static final Setting<Long> KEPT_DAYS = Setting.number("core.mail.kept_days", 90, 1, 3_650);

    private MailSettings() {}
}
