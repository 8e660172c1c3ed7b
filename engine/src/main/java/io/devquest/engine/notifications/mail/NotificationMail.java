package io.devquest.engine.notifications.mail;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.profile.Profiles;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mails people what they have not read on screen. A mail and the mark on what it tells of are written in one
 * transaction, while the row of the person is held: nothing is mailed twice, by whichever node and after whatever kill.
 */
@Singleton
public final class NotificationMail {

    private static final Logger log = LoggerFactory.getLogger(NotificationMail.class);

    private static final Duration NEWS = Duration.ofDays(7);
    private static final int PEOPLE = 100;
    private static final int MOST_AT_ONCE = 1_000;

    private final Transactions database;
    private final DueMapper due;
    private final MailPreferences preferences;
    private final NotificationLetters letters;
    private final Accounts accounts;
    private final Profiles profiles;
    private final Messages messages;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public NotificationMail(
            Transactions database,
            OwnerMappers mappers,
            MailPreferences preferences,
            NotificationLetters letters,
            Accounts accounts,
            Profiles profiles,
            Messages messages,
            SettingsStore settings,
            Scope core,
            Clock clock) {
        this.database = database;
        due = mappers.mapper(DueMapper.class);
        this.preferences = preferences;
        this.letters = letters;
        this.accounts = accounts;
        this.profiles = profiles;
        this.messages = messages;
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    /** Queues a mail for everyone for whom something is due. */
    public void sendDue() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Duration delay = Duration.ofMinutes(settings.get(NotificationMailSettings.DELAY));
        Terms terms = new Terms(
                now, now.minus(NEWS), now.minus(delay), settings.get(NotificationMailSettings.MOST), messages.owners());
        Id after = new Id(0);
        List<Candidate> people;
        do {
            people = due.selectCandidates(terms, after, PEOPLE);
            Map<Id, ZoneId> zones =
                    profiles.zones(people.stream().map(Candidate::account).toList());
            for (Candidate person : people) {
                after = person.account();
                attempt(terms, person, zones.getOrDefault(after, MailPreferences.STANDARD_ZONE));
            }
        } while (people.size() == PEOPLE);
    }

    // What fails for one must not keep the mail of the others back; it is tried again at the next run.
    private void attempt(Terms terms, Candidate person, ZoneId zone) {
        try {
            database.inTransaction(() -> preferences
                    .claim(person.account(), zone)
                    .filter(claimed -> !claimed.rhythm().equals(Rhythm.NEVER.word()))
                    .ifPresent(claimed -> mail(terms, person, claimed, zone)));
        } catch (RuntimeException e) {
            log.error("The notifications of {} could not be mailed; trying again", person.account(), e);
        }
    }

    private void mail(Terms terms, Candidate person, StoredPreference claimed, ZoneId zone) {
        MailDay day = new MailDay(zone, claimed.atHour());
        boolean newDay = !terms.now().isBefore(claimed.dailyAt());
        int mails = newDay ? 0 : claimed.mails();
        if (mails >= terms.most()) {
            return;
        }
        boolean immediate = claimed.rhythm().equals(Rhythm.IMMEDIATE.word());
        Instant until = newDay && !immediate ? day.begin(terms.now()) : Instant.EPOCH;
        Viewer viewer = accounts.actor(person.account()).viewer();
        List<Ripe> ripe = due.selectRipe(terms, viewer, immediate, claimed.since(), until, MOST_AT_ONCE);
        if (!ripe.isEmpty()) {
            due.updateMailed(ripe.stream().map(Ripe::id).toList(), terms.now());
        }
        List<Ripe> wanted = ripe.stream().filter(Ripe::wanted).toList();
        if (!wanted.isEmpty()) {
            letters.send(person, wanted, zone);
            mails++;
        }
        if (newDay || !wanted.isEmpty()) {
            preferences.count(claimed, newDay ? day.next(terms.now()) : claimed.dailyAt(), mails);
        }
    }
}
