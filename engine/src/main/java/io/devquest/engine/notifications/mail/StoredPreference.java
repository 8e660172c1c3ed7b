package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import java.time.Instant;

/**
 * How somebody wants mail, and what they got.
 *
 * @param since what is older was not to be mailed when it happened
 * @param dailyAt when their next day of mail begins
 * @param mails sent in the one before that
 */
record StoredPreference(Id account, String rhythm, int atHour, Instant since, Instant dailyAt, int mails) {

    static StoredPreference standard(Id account, Instant dailyAt) {
        return new StoredPreference(
                account,
                MailPreference.STANDARD_RHYTHM.word(),
                MailPreference.STANDARD_HOUR,
                Instant.EPOCH,
                dailyAt,
                0);
    }
}
