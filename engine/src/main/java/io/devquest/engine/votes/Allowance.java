package io.devquest.engine.votes;

import io.devquest.api.data.Id;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.settings.Setting;
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
import java.util.Locale;

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

    /** Spends a reaction, in its transaction; the row of the day stays locked until it ends. */
    void react(Id voter) {
        spend(
                voter,
                VoteKind.REACTION.word(),
                VoteSettings.DAILY_REACTIONS,
                "You have reacted %d times today. You can again from midnight UTC.");
    }

    /** Spends a vote for or against something of an author, in the same way. */
    void vote(Id voter, Id author, String choice) {
        boolean up = choice.equals(VoteKind.UP);
        spend(
                voter,
                choice,
                up ? VoteSettings.DAILY_UP : VoteSettings.DAILY_DOWN,
                "You have cast your %d votes " + (up ? "for" : "against")
                        + " things today. There are new ones at midnight UTC.");
        spend(
                voter,
                choice + ":" + author,
                up ? VoteSettings.AUTHOR_UP : VoteSettings.AUTHOR_DOWN,
                "You have voted " + (up ? "for" : "against")
                        + " what this person wrote %d times today. You can again from midnight UTC.");
    }

    private void spend(Id voter, String what, Setting<Long> most, String refusal) {
        long cap = settings.get(most);
        LocalDate today = today();
        boolean spent = mapper.updateDay(voter, today, what, cap) == 1
                || mapper.insertDay(voter, today, what) == 1
                || mapper.updateDay(voter, today, what, cap) == 1;
        if (!spent) {
            throw new TooManyRequests(VoteErrors.TOO_MANY, String.format(Locale.ROOT, refusal, cap), untilTomorrow());
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
