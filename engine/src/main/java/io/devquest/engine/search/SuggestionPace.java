package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.http.Request;
import io.devquest.api.settings.Settings;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How fast one person, or one address of guests, may ask for suggestions on this node. */
@Singleton
final class SuggestionPace {

    private record Key(String who, long aMinute) {}

    private static final int MOST_KEYS = 50_000;

    private final Settings settings;
    private final LocalCache<Key, Bucket> buckets = new LocalCache<>(MOST_KEYS, Duration.ofMinutes(1));

    @Inject
    SuggestionPace(SettingsStore settings, Scope core) {
        this.settings = settings.forScope(core);
    }

    void take(Request request) {
        String who = request.actor().id().map(Id::toString).orElse(request.address());
        Key key = new Key(who, settings.get(SearchSettings.SUGGESTIONS_A_MINUTE));
        ConsumptionProbe probe = buckets.get(key, SuggestionPace::open).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(
                    SearchErrors.TOO_MANY,
                    "Too many suggestions were asked for. Wait a moment, or send the search itself.",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket open(Key key) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(key.aMinute()).refillGreedy(key.aMinute(), Duration.ofMinutes(1)))
                .build();
    }
}
