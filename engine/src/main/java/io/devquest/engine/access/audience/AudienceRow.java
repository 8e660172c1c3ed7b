package io.devquest.engine.access.audience;

import io.devquest.api.access.Audience;
import io.devquest.api.access.Audience.Kind;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of core.audience, as an item points to it.
 *
 * @param owner whose item that is
 */
record AudienceRow(
        Id id,
        String kind,
        @Nullable Id groupId,
        @Nullable Id milestone,
        @Nullable String context,
        String owner) {

    static AudienceRow of(Id id, Audience audience, @Nullable Id milestone, String owner) {
        return new AudienceRow(
                id,
                audience.kind().name().toLowerCase(Locale.ROOT),
                audience.group().orElse(null),
                milestone,
                audience.context().map(Context::toString).orElse(null),
                owner);
    }

    Audience audience(Collection<Id> people) {
        return new Audience(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                Optional.ofNullable(groupId),
                Optional.ofNullable(context).flatMap(Context::parse),
                Set.copyOf(people));
    }
}
