package io.devquest.engine.moderation.sanction;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.moderation.ModerationErrors;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps the silenced from writing, in the one place that every change by page or REST passes. What they still may do is
 * to look after their account, their notifications and whom they hear, and to appeal.
 */
@Singleton
public final class Silences {

    private static final Pattern STILL_ALLOWED =
            Pattern.compile("/(appeal|login|logout|forgot|reset|confirm-mail|setup)"
                    + "|/(verify|unsubscribe|notifications|watch)(/.*)?"
                    + "|/settings/(account|sessions|mail|notifications|feeds|people|tokens)(/.*)?"
                    + "|/u/[^/]+/(block|mute|follow)"
                    + "|/g/[^/]+/leave"
                    + "|/moderation/mine/.*"
                    + "|/api/v1/(sessions|notifications|watch|tokens|verifications|password-resets|email-changes)(/.*)?"
                    + "|/api/v1/me/(sessions|notifications|password|email|presence|feed-token)(/.*)?"
                    + "|/api/v1/u/[^/]+/(block|mute|follow)"
                    + "|/api/v1/moderation/appeals");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final SanctionMapper mapper;
    private final Clock clock;
    private final LocalCache<Id, Optional<SanctionRow>> known = new LocalCache<>(20_000, Duration.ofSeconds(5));

    @Inject
    public Silences(OwnerMappers mappers, Clock clock) {
        this.mapper = mappers.mapper(SanctionMapper.class);
        this.clock = clock;
    }

    /** Refuses a change by somebody who is silenced, with the reason and the end. */
    public void refuse(Actor actor, Route route) {
        if (route.verb() == Verb.GET || STILL_ALLOWED.matcher(route.path()).matches()) {
            return;
        }
        silence(actor).ifPresent(silence -> {
            Instant end = silence.endsAt();
            throw new CommunityException(
                    ModerationErrors.SILENCED,
                    "You may not write " + (end == null ? "any more" : "until " + DAY.format(end)) + ": "
                            + silence.reason() + " You can read, and appeal at /moderation/mine.");
        });
    }

    /** True if the person may not write now. */
    public boolean holds(Actor actor) {
        return silence(actor).isPresent();
    }

    private Optional<SanctionRow> silence(Actor actor) {
        Instant now = clock.instant();
        return actor.id()
                .flatMap(id -> known.get(id, account -> mapper.selectSilence(account, now)))
                .filter(row -> row.holds(now));
    }

    void forget(Id account) {
        known.invalidate(account);
    }
}
