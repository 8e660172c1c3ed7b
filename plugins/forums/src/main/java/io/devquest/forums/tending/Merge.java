package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The topic that takes the posts of another one; as it is sent. */
record Merge(@NotNull @Nullable Id into) {

    Id target() {
        return into == null ? new Id(0) : into;
    }
}
