package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.users.profile.Profiles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** How people want mail about what they are notified of. */
@Singleton
public final class MailPreferences {

    static final ZoneId STANDARD_ZONE = ZoneOffset.UTC;

    private final Transactions database;
    private final PreferenceMapper preferences;
    private final Profiles profiles;
    private final Clock clock;

    @Inject
    public MailPreferences(Transactions database, OwnerMappers mappers, Profiles profiles, Clock clock) {
        this.database = database;
        preferences = mappers.mapper(PreferenceMapper.class);
        this.profiles = profiles;
        this.clock = clock;
        profiles.onZoneChanged(this::moved);
    }

    /** What somebody has chosen, or what is usual. */
    MailPreference of(Id account) {
        return database.inReadOnly(() -> {
            Optional<ZoneId> zone = zone(account);
            Optional<StoredPreference> stored = preferences.selectByAccount(account);
            return new MailPreference(
                    stored.map(StoredPreference::rhythm).orElse(MailPreference.STANDARD_RHYTHM.word()),
                    stored.map(StoredPreference::atHour).orElse(MailPreference.STANDARD_HOUR),
                    zone.map(ZoneId::getId).orElse("UTC"),
                    zone.isPresent(),
                    preferences.selectOff(account));
        });
    }

    MailPreference change(Id account, MailPreferenceChange change) {
        return database.inTransaction(() -> {
            choose(account, Rhythm.of(change.rhythm()), change.hour());
            if (change.off() != null) {
                preferences.deleteOffByAccount(account);
                if (!change.off().isEmpty()) {
                    preferences.insertOff(account, Set.copyOf(change.off()));
                }
            }
            return of(account);
        });
    }

    /** Nothing is mailed any more, whatever it is. */
    void stop(Id account) {
        database.inTransaction(() -> {
            int hour = preferences
                    .selectByAccount(account)
                    .map(StoredPreference::atHour)
                    .orElse(MailPreference.STANDARD_HOUR);
            choose(account, Rhythm.NEVER, hour);
        });
    }

    /** One type is not mailed any more. */
    void turnOff(Id account, String type) {
        preferences.insertOff(account, Set.of(type));
    }

    void turnOn(Id account, String type) {
        preferences.deleteOff(account, type);
    }

    private void choose(Id account, Rhythm rhythm, int hour) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant next = new MailDay(zone(account).orElse(STANDARD_ZONE), hour).next(now);
        update(account, next, old -> {
            boolean again = old.rhythm().equals(Rhythm.NEVER.word()) && rhythm != Rhythm.NEVER;
            Instant dailyAt = old.atHour() == hour && old.dailyAt().isAfter(now) ? old.dailyAt() : next;
            return new StoredPreference(account, rhythm.word(), hour, again ? now : old.since(), dailyAt, old.mails());
        });
    }

    private void update(Id account, Instant dailyAt, UnaryOperator<StoredPreference> change) {
        preferences.insert(StoredPreference.standard(account, dailyAt));
        preferences.selectForUpdate(account).map(change).ifPresent(preferences::update);
    }

    // Who lives elsewhere now has their hour at another time.
    private void moved(Id account, Optional<ZoneId> zone) {
        preferences
                .selectByAccount(account)
                .ifPresent(stored -> preferences.updateDay(
                        account, new MailDay(zone.orElse(STANDARD_ZONE), stored.atHour()).next(clock.instant())));
    }

    /** Takes somebody's mail in hand until the transaction ends; empty if another node has it. */
    Optional<StoredPreference> claim(Id account, ZoneId zone) {
        database.requireActive();
        if (preferences.selectByAccount(account).isEmpty()) {
            Instant next = new MailDay(zone, MailPreference.STANDARD_HOUR).next(clock.instant());
            preferences.insert(StoredPreference.standard(account, next));
        }
        return preferences.selectFreeForUpdate(account);
    }

    /** A day of mail has begun, or a mail was sent. */
    void count(StoredPreference claimed, Instant dailyAt, int mails) {
        preferences.update(new StoredPreference(
                claimed.account(), claimed.rhythm(), claimed.atHour(), claimed.since(), dailyAt, mails));
    }

    private Optional<ZoneId> zone(Id account) {
        return Optional.ofNullable(profiles.zones(Set.of(account)).get(account));
    }
}
