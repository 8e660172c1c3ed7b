package io.devquest.engine.users;

import io.devquest.api.error.TooManyRequests;
import io.devquest.api.settings.Settings;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Slows attempts down: so many a minute and so many an hour for each address and each account, on this node. What is
 * asked about decides by its text, not by whether it exists, so that a refusal tells nothing.
 */
@Singleton
public final class Throttle {

    /** What is attempted; each has its own count. */
    enum Kind {
        SIGN_IN,
        REGISTER,
        SEND_LINK,
        RESET,
        USE_LINK,
        PASSWORD,
        INVITE
    }

    /** Attempts that were counted. */
    static final class Attempt {

        private final List<Bucket> buckets;

        private Attempt(List<Bucket> buckets) {
            this.buckets = buckets;
        }

        /** Takes the attempt back: only what fails is slowed down. */
        void succeeded() {
            buckets.forEach(bucket -> bucket.addTokens(1));
        }
    }

    private record Key(Kind kind, String who, long aMinute, long anHour) {}

    private static final int MOST_KEYS = 200_000;
    private static final int NETWORK_BYTES = 8;

    private final Settings settings;
    private final TimeMeter time;
    // a bucket is full again after an hour, so it need not be kept longer
    private final LocalCache<Key, Bucket> buckets = new LocalCache<>(MOST_KEYS, Duration.ofHours(1));

    @Inject
    public Throttle(SettingsStore settings, Scope core, Clock clock) {
        this.settings = settings.forScope(core);
        this.time = new ClockMeter(clock);
    }

    /** Counts an attempt of each, such as an address and an account; refuses it if one of them had too many. */
    Attempt take(Kind kind, String... keys) {
        List<Bucket> taken = new ArrayList<>();
        for (String key : keys) {
            Bucket bucket = bucket(kind, key);
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw refused(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            taken.add(bucket);
        }
        return new Attempt(taken);
    }

    private Bucket bucket(Kind kind, String who) {
        long aMinute = settings.get(UserSettings.ATTEMPTS_A_MINUTE);
        long anHour = settings.get(UserSettings.ATTEMPTS_AN_HOUR);
        return buckets.get(new Key(kind, who, aMinute, anHour), this::open);
    }

    private Bucket open(Key key) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(key.aMinute()).refillIntervally(key.aMinute(), Duration.ofMinutes(1)))
                .addLimit(limit -> limit.capacity(key.anHour()).refillIntervally(key.anHour(), Duration.ofHours(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private static TooManyRequests refused(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        String words = seconds < 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
        return new TooManyRequests(
                UserErrors.TOO_MANY,
                "Too many attempts. Wait " + words + ", then try again.",
                Duration.ofSeconds(seconds));
    }

    /** The key of an address. Somebody with IPv6 has a whole network of addresses, which counts as one. */
    static String network(String address) {
        String plain = address.replaceAll("^\\[|]$|%.*$", "");
        if (plain.indexOf(':') < 0) {
            return "from " + plain;
        }
        try {
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            return bytes.length < 2 * NETWORK_BYTES
                    ? "from " + InetAddress.getByAddress(bytes).getHostAddress()
                    : "from " + HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
        } catch (UnknownHostException e) {
            return "from " + plain;
        }
    }

    /** The key of a name or mail address somebody typed in. */
    static String login(String text) {
        return "for " + AccountRules.nameKey(text);
    }

    /** The clock of the instance, as buckets read it. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
