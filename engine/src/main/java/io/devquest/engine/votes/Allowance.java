package io.devquest.engine.votes;

import io.devquest.api.data.Id;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How often somebody may still vote or react on this UTC day. What is taken back stays spent, or churn would be free. */
@Singleton
final class Allowance {

    private static final int DAYS_KEPT = 2;

    private final VoteMapper mapper;
    private final Settings settings;
    private final Clock clock;

    @Inject
    Allowance(OwnerMappers mappers, SettingsStore settings, Scope core, Clock clock) {
        this.mapper = mappers.mapper(VoteMapper.class);
        this.settings = settings.forScope(core);
        this.clock = clock;
    }

    /** Spends one, in the transaction of the vote; the row of the day stays locked until it ends. */
    void spend(Id voter, VoteKind kind) {
        long cap = settings.get(kind.cap());
        LocalDate today = today();
        boolean spent = mapper.updateDay(voter, today, kind.word(), cap) == 1
                || mapper.insertDay(voter, today, kind.word()) == 1
                || mapper.updateDay(voter, today, kind.word(), cap) == 1;
        if (!spent) {
            throw new TooManyRequests(
                    VoteErrors.TOO_MANY,
                    kind == VoteKind.VOTE
                            ? "You have cast the " + cap + " votes of today. There are new ones at midnight UTC."
                            : "You have reacted " + cap + " times today. You can again from midnight UTC.",
                    untilTomorrow());
        }
    }

    /** Forgets days that are over. */
    void forgetPast() {
        mapper.deleteDaysBefore(today().minusDays(DAYS_KEPT));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Duration untilTomorrow() {
        Instant midnight = today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Duration.between(clock.instant(), midnight);
    }
}
