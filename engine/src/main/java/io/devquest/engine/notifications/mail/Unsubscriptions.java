package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.users.Tokens;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns mail off for whoever holds a mail, without signing in. A token stays good for a year, however often it is used:
 * mails are found again long after they came.
 */
@Singleton
final class Unsubscriptions {

    private static final Duration KEPT = Duration.ofDays(365);

    private final UnsubscriptionMapper tokens;
    private final MailPreferences preferences;
    private final Clock clock;

    @Inject
    Unsubscriptions(OwnerMappers mappers, MailPreferences preferences, Clock clock) {
        tokens = mappers.mapper(UnsubscriptionMapper.class);
        this.preferences = preferences;
        this.clock = clock;
    }

    /** The token of a new mail. */
    String make(Id account, @Nullable String type) {
        String token = Tokens.fresh();
        tokens.insert(Tokens.hash(token), account, type, clock.instant());
        return token;
    }

    Optional<Unsubscription> find(String token) {
        return token.length() == Tokens.LENGTH ? tokens.selectByToken(Tokens.hash(token), expiry()) : Optional.empty();
    }

    void stop(Unsubscription held) {
        preferences.stop(held.account());
    }

    /** Stops the only type the mail was about, or everything if there were several. */
    void stopType(Unsubscription held) {
        if (held.type() == null) {
            stop(held);
        } else {
            preferences.turnOff(held.account(), held.type());
        }
    }

    /** What is off by now: {@code all}, {@code type} for the only one the mail was about, or nothing. */
    String off(Unsubscription held) {
        MailPreference now = preferences.of(held.account());
        if (now.rhythm().equals(Rhythm.NEVER.word())) {
            return "all";
        }
        return held.type() != null && now.off().contains(held.type()) ? "type" : "";
    }

    /** Removes tokens that are too old. */
    void removeOld() {
        tokens.deleteByAge(expiry());
    }

    private Instant expiry() {
        return clock.instant().minus(KEPT);
    }
}
