package io.devquest.engine.files;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How much, how large and how fast people may upload, by how far they are trusted. */
@Singleton
public final class Allowances {

    private record Minute(Id account, Instant begin) {}

    private static final long KIB = 1_024;
    private static final long MIB = KIB * KIB;

    private final Accounts accounts;
    private final Settings settings;
    private final Clock clock;
    private final LocalCache<Minute, AtomicLong> uploads = new LocalCache<>(20_000, Duration.ofMinutes(2));

    @Inject
    public Allowances(Accounts accounts, SettingsStore settings, Scope core, Clock clock) {
        this.accounts = accounts;
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    Allowance of(Actor actor) {
        if (actor.is(Role.MODERATOR)) {
            return new Allowance(settings.get(FileSettings.KIB_STAFF) * KIB, quota(FileSettings.QUOTA), false);
        }
        int trust = accounts.find(actor.requireId()).map(Account::trustLevel).orElse(0);
        return switch (trust) {
            case 0 ->
                new Allowance(
                        settings.get(FileSettings.KIB_NEW) * KIB,
                        quota(FileSettings.QUOTA_NEW),
                        settings.get(FileSettings.NEW_PICTURES_ONLY));
            case 1 -> new Allowance(settings.get(FileSettings.KIB_BASIC) * KIB, quota(FileSettings.QUOTA), false);
            default -> new Allowance(settings.get(FileSettings.KIB_TRUSTED) * KIB, quota(FileSettings.QUOTA), false);
        };
    }

    private long quota(Setting<Long> setting) {
        return settings.get(setting) * MIB;
    }

    /** Counts an upload, also one that will be refused: looking at it costs too. */
    void count(Id account) {
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        long count = uploads.get(new Minute(account, minute), begun -> new AtomicLong())
                .incrementAndGet();
        if (count > settings.get(FileSettings.A_MINUTE)) {
            Duration wait = Duration.between(now, minute.plus(1, ChronoUnit.MINUTES));
            throw new TooManyRequests(
                    FileErrors.FILES_TOO_FAST,
                    "You have sent many files within a minute. Go on in " + (wait.toSeconds() + 1) + " seconds.",
                    wait.plusSeconds(1));
        }
    }
}
