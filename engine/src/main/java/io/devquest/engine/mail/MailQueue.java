package io.devquest.engine.mail;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.views.Letter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mails that wait in the database. Whoever takes one has it for some minutes; if it was neither sent nor put back by
 * then, because the process has died, it is due again.
 */
@Singleton
final class MailQueue {

    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int LONGEST_REASON = 500;

    /** After the first attempt, the second and so on; the last one repeats. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final Transactions database;
    private final MailMapper mails;
    private final Settings settings;
    private final Clock clock;

    @Inject
    MailQueue(Transactions database, OwnerMappers mappers, SettingsStore settings, Scope core, Clock clock) {
        this.database = database;
        mails = mappers.mapper(MailMapper.class);
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    void add(Id id, String recipient, Letter letter) {
        mails.insert(id, recipient, letter, MailHeaders.lines(letter.headers()), clock.instant());
    }

    /** The next mail that is due, for this caller alone. */
    Optional<QueuedMail> claim() {
        return database.inTransaction(() -> {
            Instant now = clock.instant();
            Optional<QueuedMail> due = mails.selectDueForUpdate(now);
            due.ifPresent(mail -> mails.updateClaimed(mail.id(), mail.attempts() + 1, now.plus(CLAIM)));
            return due;
        });
    }

    void sent(QueuedMail mail) {
        mails.updateSent(mail.id(), clock.instant());
    }

    /** Puts a mail back that could not be delivered, or gives it up; true if it will be tried again. */
    boolean failed(QueuedMail mail, String reason) {
        int attempts = mail.attempts() + 1;
        String kept = reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
        if (attempts >= settings.get(MailSettings.ATTEMPTS)) {
            mails.updateFailed(mail.id(), clock.instant(), kept);
            return false;
        }
        Duration pause = PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
        mails.updatePostponed(mail.id(), clock.instant().plus(pause), kept);
        return true;
    }

    /** The mails in a state or all, newest first. */
    Slice<MailRow> list(Optional<MailState> state, Paging paging) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        List<MailRow> rows = mails.selectPage(state.map(MailState::word).orElse(null), after, paging.fetch());
        return Slice.of(rows, paging, row -> Cursor.of(row.id()));
    }

    /** Has a mail that was not taken tried again at once, as often as a new one; false if there is no such mail. */
    boolean again(Id id) {
        return mails.updateDue(id, clock.instant()) > 0;
    }

    /** Forgets what was sent or given up long ago. */
    void removeOld() {
        mails.deleteByAge(clock.instant().minus(Duration.ofDays(settings.get(MailSettings.KEPT_DAYS))));
    }
}
