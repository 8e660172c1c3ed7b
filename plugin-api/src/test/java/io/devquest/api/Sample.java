package io.devquest.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of each kind of signature, so that the dump itself is tested. */
public interface Sample<T extends Comparable<? super T>> {

    int LIMIT = 7;

    @SuppressWarnings("unchecked")
    <E extends Exception> List<? extends T> all(T... items) throws E;

    default @Nullable String name() {
        return null;
    }

    @Deprecated(since = "2", forRemoval = true)
    void gone();

    record Part(long size, List<String> names) {}

    enum Mode {
        ON,
        OFF
    }
}
