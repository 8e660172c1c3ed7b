package io.devquest.engine.users.profile;

import io.devquest.api.view.Html;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of a profile that is one row; what is hidden from the viewer is null. */
record ProfileRow(
        Instant joinedAt,
        @Nullable Html bio,
        @Nullable String country,
        @Nullable String zone) {}
