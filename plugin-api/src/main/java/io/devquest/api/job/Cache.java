package io.devquest.api.job;

import java.util.function.Function;

/** A bounded cache of one plugin on one node. Thread-safe. Never the only place where something is kept. */
public interface Cache<K, V> {

    /** The value of the key, made by {@code load} if it is absent; a load runs once even if several threads ask. */
    V get(K key, Function<? super K, ? extends V> load);

    /** Drops the value of a key. */
    void invalidate(K key);

    /** Drops everything. */
    void clear();
}
