package io.devquest.engine.activity;

import io.devquest.api.activity.Verb;
import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as selected, with the audience of its object as it is now.
 *
 * @param seq its place in the order of the commits
 * @param audience the kind, as the database writes it
 */
record ActivityRow(
        Id id,
        long seq,
        String owner,
        String fact,
        Verb verb,
        Id actor,
        Id object,
        String objectType,
        @Nullable Id target,
        @Nullable String targetType,
        @Nullable String context,
        Instant at,
        String audience,
        @Nullable Id groupId,
        @Nullable String groupSlug,
        @Nullable String groupName) {}
