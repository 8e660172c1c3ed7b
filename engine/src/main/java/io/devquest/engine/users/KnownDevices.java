package io.devquest.engine.users;

import io.devquest.api.data.Id;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The browsers in which people have signed in before. Strangers who guess at an account do not slow its owner down
 * there (the device cookies of OWASP).
 */
@Singleton
public final class KnownDevices {

    /** The name of the cookie that holds the token of a browser. */
    static final String COOKIE = "devquest_device";

    private static final Duration KEPT = Duration.ofDays(400);

    private final Transactions database;
    private final KnownDeviceMapper devices;
    private final Clock clock;

    @Inject
    public KnownDevices(Transactions database, OwnerMappers mappers, Clock clock) {
        this.database = database;
        this.devices = mappers.mapper(KnownDeviceMapper.class);
        this.clock = clock;
    }

    /** The accounts that somebody has used in this browser. */
    List<Id> accounts(Optional<String> token) {
        return token.map(known -> devices.selectAccountsByDevice(Tokens.hash(known)))
                .orElse(List.of());
    }

    /** Knows the browser from now on, and returns the token it must keep. A token we did not make is replaced. */
    String remember(Id account, Optional<String> token) {
        String kept = token.filter(known -> !accounts(token).isEmpty()).orElseGet(Tokens::fresh);
        String hash = Tokens.hash(kept);
        Instant now = clock.instant();
        return database.inTransaction(() -> {
            if (devices.updateSeen(hash, account, now) == 0) {
                devices.insert(hash, account, now);
            }
            return kept;
        });
    }

    /** No browser is known for this account any more. */
    void forgetAllOf(Id account) {
        devices.deleteByAccount(account);
    }

    /** Forgets browsers that nobody has signed in with for long. */
    void removeUnused() {
        devices.deleteByTime(clock.instant().minus(KEPT));
    }
}
