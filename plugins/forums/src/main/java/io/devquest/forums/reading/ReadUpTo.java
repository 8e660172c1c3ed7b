package io.devquest.forums.reading;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has read; as it is sent.
 *
 * @param upTo the number of the last post they have read, from 1
 */
record ReadUpTo(@NotNull @Min(1) @Nullable Integer upTo) {

    int number() {
        return upTo == null ? 0 : upTo;
    }
}
