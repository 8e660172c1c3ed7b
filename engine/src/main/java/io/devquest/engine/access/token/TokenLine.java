package io.devquest.engine.access.token;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A token on the page of its owner. Public parts, because the template reads them. */
public record TokenLine(
        Id id,
        String name,
        List<String> scopes,
        String expiresOn,
        boolean expired,
        @Nullable Instant lastUsedAt) {

    static TokenLine of(AccessToken token, Instant now, Locale locale) {
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("d MMM yyyy", locale).withZone(ZoneOffset.UTC);
        return new TokenLine(
                token.id(),
                token.name(),
                token.scopes(),
                day.format(token.expiresAt()),
                !token.expiresAt().isAfter(now),
                token.lastUsedAt());
    }
}
