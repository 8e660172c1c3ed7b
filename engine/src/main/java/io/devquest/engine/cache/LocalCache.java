package io.devquest.engine.cache;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.devquest.api.job.Cache;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A cache of this node. An entry that is being loaded while it is invalidated is dropped, never kept. */
public final class LocalCache<K, V> implements Cache<K, V> {

    private final com.github.benmanes.caffeine.cache.Cache<K, V> entries;

    /** A cache of at most that many entries, each kept that long after it was written. */
    public LocalCache(int maximumSize, Duration timeToLive) {
        this.entries = builder(timeToLive).maximumSize(maximumSize).build();
    }

    /** A cache whose entries weigh at most that much together, each kept that long after it was written. */
    public LocalCache(long maximumWeight, ToIntFunction<? super V> weight, Duration timeToLive) {
        this.entries = builder(timeToLive)
                .maximumWeight(maximumWeight)
                .<K, V>weigher((key, value) -> weight.applyAsInt(value))
                .build();
    }

    private static Caffeine<Object, Object> builder(Duration timeToLive) {
        return Caffeine.newBuilder().expireAfterWrite(timeToLive).executor(Runnable::run);
    }

    @Override
    public V get(K key, Function<? super K, ? extends V> load) {
        return entries.get(key, load);
    }

    /** The value of the key if it is here; loads nothing. */
    public Optional<V> present(K key) {
        return Optional.ofNullable(entries.getIfPresent(key));
    }

    public void put(K key, V value) {
        entries.put(key, value);
    }

    @Override
    public void invalidate(K key) {
        entries.invalidate(key);
    }

    @Override
    public void clear() {
        entries.invalidateAll();
    }
}
